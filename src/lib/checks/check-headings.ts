import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { anchorOf, isFrameAnchor, slugHeadings } from '../mdx/page-anchors.ts';
import type { Context } from './context.ts';

/** Headings start at the second level and skip none: `heading-level`. Every place of a page has an id of its own: `taken-id`. */
export function checkHeadings({ prose, ledger }: Context): Diagnostic[] {
	const inTexts = prose.flatMap(({ record: { file, kind, id }, parts }) =>
		parts.flatMap((part) => [
			...checkLevels(file, part),
			...checkIds(file, part, recordPath(kind, id)),
		]),
	);
	const records = Object.values(ledger.records).flatMap(
		(all) => [...all.values()] as LedgerRecord[],
	);
	return [...inTexts, ...records.flatMap(checkRecordId)];
}

/** The title is the page's only first-level heading, and no level is skipped. */
function checkLevels(file: ContentFile, { headings }: ParsedProse): Diagnostic[] {
	return headings.flatMap((heading, index) => {
		const before = headings[index - 1]?.depth ?? 1;
		if (heading.depth > 1 && heading.depth <= before + 1) return [];
		const message =
			heading.depth === 1
				? 'A heading of the first level is the title of the page, and that stands in the front matter.'
				: `This heading skips a level: it has ${heading.depth} "#" after one with ${before}.`;
		const hint = `Write it with ${Math.min(Math.max(heading.depth, 2), before + 1)} "#".`;
		return [diagnosticAt(file, heading, 'heading-level', message, hint)];
	});
}

/** No two parts of an entry's page have one id. Where two meet, the heading is the easier to change. */
function checkIds(file: ContentFile, { headings, components }: ParsedProse, page: string) {
	const seen = new Set<string>();
	const isTaken = (anchor: string) => isFrameAnchor(page, anchor) || seen.has(anchor);
	const report = (range: Range, message: string, hint: string) =>
		diagnosticAt(file, range, 'taken-id', message, hint);
	const ofComponents = components.flatMap((use) => {
		const anchor = anchorOf(use);
		if (anchor === undefined) return [];
		const message = `The page has the id "${anchor}" already.`;
		const hint = 'Show it once on a page, or give it another id.';
		const found = isTaken(anchor) ? [report(use.locate('id'), message, hint)] : [];
		seen.add(anchor);
		if (use.name === 'Chart')
			for (const part of ['words', 'table']) seen.add(anchor.replace('chart', part));
		return found;
	});
	const slugs = slugHeadings(headings);
	const ofHeadings = headings.flatMap((heading, index) => {
		if (!/[\p{L}\p{N}]/u.test(heading.text)) {
			const message = 'This heading has neither a letter nor a digit, so nothing can link to it.';
			return [report(heading, message, 'Say in words what stands below it.')];
		}
		const slug = slugs[index] ?? '';
		if (!isTaken(slug)) return [];
		const message = `This heading gets the id "${slug}", which another part of the page has.`;
		return [report(heading, message, `Add a word to it, such as "${heading.text} in short".`)];
	});
	return [...ofComponents, ...ofHeadings];
}

/** No record has the id of a part of the page that lists it. */
function checkRecordId({ kind, id, file }: LedgerRecord): Diagnostic[] {
	const path = kind === 'questions' ? `/questions/#${id}` : recordPath(kind, id);
	const [page = '', anchor] = path.split('#');
	if (anchor === undefined || !isFrameAnchor(page, anchor)) return [];
	const message = `The page ${page} has the id "${anchor}" already, for a part of its own.`;
	return [diagnosticAt(file, FILE_START, 'taken-id', message, 'Choose another name for the file.')];
}
