import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
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
	if (match === null) {
		const message = 'This entry has no front matter.';
		const hint =
			'Start the file with a line "---", the keys title, description, section, order and published, and another line "---".';
		return { issues: [issueAt(file, { start: 0, end: 1 }, 'front-matter', message, hint)] };
	}
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

/** The parser's complaint as an issue. Its message starts with `line:column: `. */
export function syntaxIssue(file: ContentFile, error: unknown, offset = 0): Issue {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', reason = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	const lines = file.text.slice(offset).split('\n');
	const start =
		offset + lines.slice(0, Number(line) - 1).join('\n').length + (Number(line) > 1 ? 1 : 0);
	const message = `This is not valid MDX: ${reason.replace(/ \(mdx[^)]*\)$/, '').replace(/\.?$/, '.')}`;
	const hint =
		'Close every component with "/>" or its closing tag, and write "<" and "{" in text as "\\<" and "\\{".';
	const place = start + Number(column) - 1;
	return issueAt(file, { start: place, end: place + 1 }, 'mdx-syntax', message, hint);
}
