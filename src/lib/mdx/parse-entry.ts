import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
import { offsetAt } from '../text/locate.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
import { explainMarkup } from './explain-markup.ts';
import { parseProse } from './parse-prose.ts';
import type { ParsedProse } from './prose.ts';

/** An entry's front matter and prose, with their places in the file. */
export interface EntryDocument extends ParsedProse {
	file: ContentFile;
	/** The prose without the front matter. */
	body: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

const START =
	'Start the file with a line "---", the keys title, description, section, order and published, and another line "---".';
const NO_FRONT_MATTER = [/^/, 'This entry has no front matter.', START] as const;
/** Beginnings of files whose front matter is there and cannot be read. */
const FAULTY_STARTS: readonly (readonly [RegExp, message: string, hint: string])[] = [
	[
		/^---\n/,
		'The front matter is not closed.',
		'Put a line "---" after its last key, before the text.',
	],
	[
		/^\ufeff/,
		'This file begins with a sign that nobody sees (U+FEFF).',
		'Save the file as UTF-8 without a byte order mark.',
	],
	[
		/^\s+---\n/,
		'The front matter does not start on the first line.',
		'Delete what stands before the line "---", empty lines and spaces too.',
	],
	[/^(?:---|\+\+\+|;;;|\{)\S*[ \t]*\S/, 'The front matter of this entry is not plain YAML.', START],
];

/** Reads the front matter of an entry and no more. With issues there is nothing that may be used. */
export function readFrontMatter(file: ContentFile): {
	frontMatter?: ParsedYaml;
	body: string;
	issues: Issue[];
} {
	const match = FRONT_MATTER.exec(file.text);
	if (match === null) {
		return { body: '', issues: [frontMatterIssue(file)] };
	}
	// Astro ends front matter at the first line that begins so, whatever follows on it.
	const early = /^(?:---|\+\+\+).*/m.exec(match[1] ?? '');
	if (early !== null) {
		const place = { start: 4 + early.index, end: 4 + early.index + early[0].length };
		const message = `The front matter has a line that begins with "${early[0].slice(0, 3)}" before its end.`;
		const hint = 'Only the first and the last line of the front matter are "---".';
		return { body: '', issues: [issueAt(file, place, 'front-matter', message, hint)] };
	}
	const frontMatter = parseYaml(file, match[1] ?? '', 4);
	return { frontMatter, body: file.text.slice(match[0].length), issues: frontMatter.issues };
}

function frontMatterIssue(file: ContentFile): Issue {
	const found = FAULTY_STARTS.find(([start]) => start.test(file.text));
	const [, message, hint] = found ?? NO_FRONT_MATTER;
	const end = file.text.startsWith('---\n') ? 3 : 1;
	return issueAt(file, { start: 0, end }, 'front-matter', message, hint);
}

/** Reads an entry. A text that the parser refuses yields an issue and no document. */
export function parseEntry(file: ContentFile): {
	document?: EntryDocument;
	frontMatter?: ParsedYaml;
	issues: Issue[];
} {
	const { frontMatter, body, issues } = readFrontMatter(file);
	if (frontMatter === undefined) return { issues };
	try {
		const prose = parseProse(file.text, { hasFrontMatter: true });
		return { document: { ...prose, file, body }, frontMatter, issues };
	} catch (error) {
		return { frontMatter, issues: [...issues, syntaxIssue(file, error)] };
	}
}

/** The parser's complaint as an issue. Its message starts with `line:column: `. */
export function syntaxIssue(file: ContentFile, error: unknown, offset = 0): Issue {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', reason = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	const place = offset + offsetAt(file.text.slice(offset), Number(line), Number(column));
	const markup = nameMarkup(file.text.slice(place, place + 10));
	if (markup !== undefined) {
		const message = `${markup} cannot stand in content.`;
		const remedy = 'Take it out, or write "<" in text as "\\<".';
		return issueAt(file, { start: place, end: place + 4 }, 'refused-markup', message, remedy);
	}
	const { message, hint, length } = explainMarkup(file.text.slice(place), reason);
	return issueAt(file, { start: place, end: place + length }, 'mdx-syntax', message, hint);
}

/** What of HTML begins here that the parser does not read at all. */
function nameMarkup(text: string): string | undefined {
	if (text.startsWith('<!--')) return 'A comment';
	if (/^<!\[CDATA/i.test(text)) return 'A CDATA section';
	if (/^<!doctype/i.test(text)) return 'A document type';
	return text.startsWith('<?') ? 'A processing instruction' : undefined;
}
