import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { offsetAt } from '../diagnostics/locate.ts';
import { didYouMean } from '../text/suggest.ts';
import { componentSchemas } from './component-schemas.ts';

/**
 * Explains the parser's complaint about a text by what stands at its place: `mdx-syntax`, `refused-markup`.
 *
 * @param error its message starts with `line:column: `
 */
export function explainSyntax(source: string, error: unknown, diagnose: Diagnose): Diagnostic {
	const words = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', reason = words] = /^(\d+):(\d+): (.*)$/s.exec(words) ?? [];
	const start = offsetAt(source, Number(line), Number(column));
	const text = source.slice(start);
	const markup = nameMarkup(text);
	if (markup !== undefined) {
		const message = `${markup} cannot stand in content.`;
		const hint = 'Take it out, or write "<" in text as "\\<".';
		return diagnose({ start, end: start + 4 }, 'refused-markup', message, hint);
	}
	return explainMarkup(text, reason, (length, message, hint) =>
		diagnose({ start, end: start + length }, 'mdx-syntax', message, hint),
	);
}

/** What of HTML begins here that the parser does not read at all. */
function nameMarkup(text: string): string | undefined {
	if (text.startsWith('<!--')) return 'A comment';
	if (/^<!\[CDATA/i.test(text)) return 'A CDATA section';
	if (/^<!doctype/i.test(text)) return 'A document type';
	return text.startsWith('<?') ? 'A processing instruction' : undefined;
}

const ESCAPE = 'Write "\\<" for the sign in a text; "<" opens a component.';

/** @param report takes how many signs of the text are wrong */
function explainMarkup(
	text: string,
	reason: string,
	report: (length: number, message: string, hint: string) => Diagnostic,
): Diagnostic {
	const tag = /^<(\/?)([A-Za-z][\w.-]*)[^\n>]*>?/.exec(text);
	const [words = '', closing = '', name = ''] = tag ?? [];
	const length = words.length || 1;
	if (/^<[a-z][a-z0-9+.-]*:/i.test(text)) {
		const message = 'An address between "<" and ">" is not a link here.';
		const address = /^<[^>\s]*>?/.exec(text)?.[0] ?? '<';
		return report(address.length, message, 'Write [words](address).');
	}
	if (text.startsWith('<') && tag === null)
		return report(1, `"${text.slice(0, 2)}" is not the start of a component.`, ESCAPE);
	if (tag !== null && !Object.hasOwn(componentSchemas, name)) {
		const message = `There is no component "${name}".${didYouMean(name, Object.keys(componentSchemas))}`;
		return report(name.length + 1, message, adviseElement(name));
	}
	if (tag !== null && /closing tag/.test(reason) && !closing) {
		const hint = takesText(name)
			? `Write </${name}> after its text, on a line of its own.`
			: `End it with "/>": ${words.replace(/\s*\/?>?$/, '')} />`;
		return report(length, `The component <${name}> is not closed.`, hint);
	}
	if (tag !== null && /^<\w+(?:\s|$)/.test(words)) {
		const message = `<${name}> cannot be read: its attributes are not all name="value".`;
		return report(length, message, `Put each value in straight quotation marks: ${mended(words)}`);
	}
	const message = `This is not valid MDX: ${reason.replace(/ \(mdx[^)]*\)$/, '').replace(/\.?$/, '.')}`;
	const hint =
		'Close every component with "/>" or its closing tag, and write "<" and "{" in text as "\\<" and "\\{".';
	return report(1, message, hint);
}

const IN_MARKDOWN: Record<string, string> = {
	b: 'Write **words** for strong words.',
	strong: 'Write **words** for strong words.',
	i: 'Write *words* for stressed words.',
	em: 'Write *words* for stressed words.',
	a: 'Write a link as [words](address).',
	br: 'Leave an empty line to begin a new paragraph.',
	p: 'Leave an empty line to begin a new paragraph.',
	h1: 'Write a heading as "## Heading" on a line of its own.',
	h2: 'Write a heading as "## Heading" on a line of its own.',
	h3: 'Write a heading as "### Heading" on a line of its own.',
	ul: 'Write a list with "- " before each item.',
	ol: 'Write a list with "1. " before each item.',
	li: 'Write a list with "- " before each item.',
	table: 'Write a table with "|" between the cells.',
	blockquote: 'Write <Quotation id="…" /> for the words of a quote record.',
};

/** What to write in place of an element that content may not hold. */
export function adviseElement(name: string): string {
	const known = Object.hasOwn(IN_MARKDOWN, name.toLowerCase()) && IN_MARKDOWN[name.toLowerCase()];
	return known || `The components are: ${Object.keys(componentSchemas).join(', ')}.`;
}

function takesText(name: string): boolean {
	return name === 'Statement';
}

/** The component with its values in straight quotation marks. */
function mended(words: string): string {
	const start = words.replace(/\s*\/?>?$/, '');
	return `${start.replace(/=\s*["“”']?([^"“”'\s]+)["“”']?/g, '="$1"')} />`;
}
