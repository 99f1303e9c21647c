import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, mdxToMdast } from 'satteri';
import { issueAt } from '../lib/checks/issue.ts';
import type { ContentFile } from '../lib/checks/issue.ts';
import { reportIssues } from '../lib/checks/report-issues.ts';
import { judgeSource } from '../lib/mdx/judge-source.ts';
import { judgeTree } from '../lib/mdx/judge-tree.ts';
import { syntaxIssue } from '../lib/mdx/parse-entry.ts';
import type { ProseNode } from '../lib/mdx/prose.ts';
import type { Refusal } from '../lib/mdx/refusal.ts';

/**
 * A Sätteri plugin: refuses a document before it becomes a page, by whatever way it came in. It asks the judges
 * that the checks ask: first about the text, before it is parsed, then about the very tree that would be rendered.
 */
export function refuseDocuments({ fileURL, source }: { fileURL: URL | undefined; source: string }) {
	const refuse = (refusals: Refusal[]) => {
		if (refusals.length > 0) throw new DocumentError(describe(refusals, source, fileURL));
	};
	try {
		refuse(judgeSource(source));
		// Only for the place and the words of what cannot be parsed; the tree that counts is the renderer's own, below.
		mdxToMdast(source, { position: false });
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		const { file, offset, folder } = readWhole(source, fileURL);
		const issues = [syntaxIssue(file, error, offset)];
		throw new DocumentError(reportIssues(issues, new Map([[file.path, file]]), 'human', folder));
	}
	return defineMdastPlugin({
		name: 'refuse-documents',
		options: { position: true },
		before(root) {
			const text = { source, isEntry: true, hasFrontMatter: false };
			refuse(judgeTree(root as ProseNode, text));
		},
	});
}

/** What stands in the way of a document. It has no stack, since it is about the document and not about the code. */
class DocumentError extends Error {
	override name = 'DocumentError';
	constructor(report: string) {
		super(`This document cannot become a page.\n\n${report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}

function describe(refusals: Refusal[], source: string, fileURL: URL | undefined): string {
	const { file, offset, folder } = readWhole(source, fileURL);
	const issues = refusals.map(({ start, end, rule, message, hint }) =>
		issueAt(file, { start: start + offset, end: end + offset }, rule, message, hint),
	);
	return reportIssues(issues, new Map([[file.path, file]]), 'human', folder);
}

/** The file with its front matter, which the renderer takes off, so that lines are counted as the author counts them. */
function readWhole(source: string, fileURL: URL | undefined) {
	const full = fileURL === undefined ? 'document.mdx' : fileURLToPath(fileURL);
	const text = fileURL === undefined ? source : readFileSync(fileURL, 'utf8');
	const isEnd = text.endsWith(source);
	const [, folder = '', path = full] =
		/(src\/content\/)(.*)$/.exec(full.replaceAll('\\', '/')) ?? [];
	const file: ContentFile = { path, text: isEnd ? text : source };
	return { file, folder, offset: isEnd ? text.length - source.length : 0 };
}
