import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
import type { EntryDocument } from '../ledger/prose.ts';
import { parseProse } from './parse-prose.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Lines that were meant for "---": programs make a dash of hyphens, or leave a space after them. */
const ODD_FENCE =
	/^(?!---$)(?:[‐‑‒–—―−]|[-‐‑‒–—―−]{2,}|- - -|\*{3,}|_{3,}|={3,}|~{3,}|`{3,})[ \t]*$/m;
const THREE_HYPHENS =
	'Type three hyphens, "---", with nothing before or after them. Phones and word processors make a dash of them.';

const START =
	'Start the file with a line "---", the keys title, description, section, order and published, and another line "---".';
const NO_FRONT_MATTER = [/^/, 'This entry has no front matter.', START] as const;
/** Beginnings of files whose front matter is there and cannot be read. */
const BROKEN_STARTS: readonly (readonly [RegExp, message: string, hint: string])[] = [
	[
		/^---\n/,
		'The front matter is not closed.',
		'Put a line "---" after its last key, before the text.',
	],
	[
		/^\ufeff/,
		'This file begins with a character that nobody sees (U+FEFF).',
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
	issues: Diagnostic[];
} {
	const match = FRONT_MATTER.exec(file.text);
	const odd = findOddFence(file, match?.[1]);
	if (odd !== undefined || match === null)
		return { body: '', issues: [odd ?? frontMatterIssue(file)] };
	// Astro ends front matter at the first line that begins so, whatever follows on it.
	const early = /^(?:---|\+\+\+).*/m.exec(match[1] ?? '');
	if (early !== null) {
		const place = { start: 4 + early.index, end: 4 + early.index + early[0].length };
		const message = `The front matter has a line that begins with "${early[0].slice(0, 3)}" before its end.`;
		const hint = 'Only the first and the last line of the front matter are "---".';
		return { body: '', issues: [diagnosticAt(file, place, 'front-matter', message, hint)] };
	}
	const frontMatter = parseYaml(file, match[1] ?? '', 4);
	return { frontMatter, body: file.text.slice(match[0].length), issues: frontMatter.issues };
}

/** A line that was meant to open or to close front matter, where it cannot be found without it or holds it. */
function findOddFence(file: ContentFile, frontMatter?: string): Diagnostic | undefined {
	const { text } = file;
	const isOpen = text.startsWith('---\n');
	const searched = frontMatter ?? (isOpen ? text.slice(4) : /^.*/.exec(text)![0]);
	const found = ODD_FENCE.exec(searched);
	if (found === null) return undefined;
	const start = (isOpen ? 4 : 0) + found.index;
	const message = `The front matter ${isOpen ? 'ends' : 'begins'} with a line "---", and this one is "${found[0]}".`;
	const range = { start, end: start + found[0].length };
	return diagnosticAt(file, range, 'front-matter', message, THREE_HYPHENS);
}

function frontMatterIssue(file: ContentFile): Diagnostic {
	const found = BROKEN_STARTS.find(([start]) => start.test(file.text));
	const [, message, hint] = found ?? NO_FRONT_MATTER;
	const end = file.text.startsWith('---\n') ? 3 : 1;
	return diagnosticAt(file, { start: 0, end }, 'front-matter', message, hint);
}

/** Reads an entry. One whose front matter cannot be found yields an issue and no document. */
export function parseEntry(file: ContentFile): {
	document?: EntryDocument;
	frontMatter?: ParsedYaml;
	issues: Diagnostic[];
} {
	const { frontMatter, body, issues } = readFrontMatter(file);
	if (frontMatter === undefined) return { issues };
	const prose = parseProse(file.text, { file, hasFrontMatter: true });
	return { document: { ...prose, file, body }, frontMatter, issues };
}
