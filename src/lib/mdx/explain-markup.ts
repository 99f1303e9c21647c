import { didYouMean } from '../text/suggest.ts';
import { vocabulary } from './vocabulary.ts';

interface Explanation {
	message: string;
	hint: string;
	/** How many signs of the text are at fault. */
	length: number;
}

const ESCAPE = 'Write "\\<" for the sign in a text; "<" opens a component.';

/**
 * Explains the parser's complaint about markup by what stands at its place.
 *
 * @param text what follows the place
 * @param reason what the parser says
 */
export function explainMarkup(text: string, reason: string): Explanation {
	const tag = /^<(\/?)([A-Za-z][\w.-]*)[^\n>]*>?/.exec(text);
	const [words = '', closing = '', name = ''] = tag ?? [];
	const length = words.length || 1;
	if (/^<[a-z][a-z0-9+.-]*:/i.test(text)) {
		const message = 'An address between "<" and ">" is not a link here.';
		const hint = 'Write [words](address).';
		return { message, hint, length: /^<[^>\s]*>?/.exec(text)?.[0].length ?? 1 };
	}
	if (text.startsWith('<') && tag === null) {
		const message = `"${text.slice(0, 2)}" is not the start of a component.`;
		return { message, hint: ESCAPE, length: 1 };
	}
	if (tag !== null && !Object.hasOwn(vocabulary, name)) {
		const message = `There is no component "${name}".${didYouMean(name, Object.keys(vocabulary))}`;
		return {
			message,
			hint: adviseElement(name),
			length: name.length + 1,
		};
	}
	if (tag !== null && /closing tag/.test(reason) && !closing) {
		const message = `The component <${name}> is not closed.`;
		const hint = takesText(name)
			? `Write </${name}> after its text, on a line of its own.`
			: `End it with "/>": ${words.replace(/\s*\/?>?$/, '')} />`;
		return { message, hint, length };
	}
	if (tag !== null && /^<\w+(?:\s|$)/.test(words)) {
		const message = `<${name}> cannot be read: its attributes are not all name="value".`;
		return {
			message,
			hint: `Put each value in straight quotation marks: ${mended(words)}`,
			length,
		};
	}
	const message = `This is not valid MDX: ${reason.replace(/ \(mdx[^)]*\)$/, '').replace(/\.?$/, '.')}`;
	const hint =
		'Close every component with "/>" or its closing tag, and write "<" and "{" in text as "\\<" and "\\{".';
	return { message, hint, length: 1 };
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
	return known || `The components are: ${Object.keys(vocabulary).join(', ')}.`;
}

function takesText(name: string): boolean {
	return name === 'Statement';
}

/** The component with its values in straight quotation marks. */
function mended(words: string): string {
	const start = words.replace(/\s*\/?>?$/, '');
	return `${start.replace(/=\s*["“”']?([^"“”'\s]+)["“”']?/g, '="$1"')} />`;
}
