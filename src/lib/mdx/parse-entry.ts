import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
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

/** Reads an entry. A text that the parser refuses yields an issue and no document. */
export function parseEntry(file: ContentFile): {
	document?: EntryDocument;
	frontMatter?: ParsedYaml;
	issues: Issue[];
} {
	const match = FRONT_MATTER.exec(file.text);
	if (match === null) return { issues: [frontMatterIssue(file)] };
	const frontMatter = parseYaml(file, match[1] ?? '', 4);
	try {
		const body = file.text.slice(match[0].length);
		return {
			document: { ...parseProse(file.text), file, body },
			frontMatter,
			issues: frontMatter.issues,
		};
	} catch (error) {
		return { frontMatter, issues: [...frontMatter.issues, syntaxIssue(file, error)] };
	}
}

function frontMatterIssue(file: ContentFile): Issue {
	const isOpen = file.text.startsWith('---\n');
	const isLate = /^\s+---\n/.test(file.text);
	const message = isOpen
		? 'The front matter is not closed.'
		: isLate
			? 'The front matter does not start on the first line.'
			: 'This entry has no front matter.';
	const hint = isOpen
		? 'Put a line "---" after its last key, before the text.'
		: isLate
			? 'Delete what stands before the line "---", empty lines and spaces too.'
			: 'Start the file with a line "---", the keys title, description, section, order and published, and another line "---".';
	return issueAt(file, { start: 0, end: isOpen ? 3 : 1 }, 'front-matter', message, hint);
}

/** The parser's complaint as an issue. Its message starts with `line:column: `. */
export function syntaxIssue(file: ContentFile, error: unknown, offset = 0): Issue {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', reason = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	const lines = file.text.slice(offset).split('\n');
	const start =
		offset + lines.slice(0, Number(line) - 1).join('\n').length + (Number(line) > 1 ? 1 : 0);
	const place = start + Number(column) - 1;
	const { message, hint, length } = explainMarkup(file.text.slice(place), reason);
	return issueAt(file, { start: place, end: place + length }, 'mdx-syntax', message, hint);
}
