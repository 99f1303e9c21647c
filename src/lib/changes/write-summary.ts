import { codeSpan, cutToChange } from './code-span.ts';
import type { RecordChange, ValueChange } from './compare-content.ts';

/** GitHub takes 1 MiB for a step's summary. This leaves room for what other programs add, and is as much as anybody will read. */
export const MAX_BYTES = 200_000;
/** Rows shown of one record. */
const MAX_ROWS = 40;

/** What is said of a record whose values are the same before and after. */
const NOTHING_ELSE = { changed: 'Only its layout differs.', renamed: 'Nothing else differs.' };

/** Says in GitHub's Markdown what readers will see of a change. All that comes from the content stands in code spans. */
export function writeSummary(records: RecordChange[]): string {
	const head = ['## What readers will see', countAll(records)].join('\n\n');
	const sections = [writeStatuses(records), writeFigures(records)].filter(
		(section) => section !== undefined,
	);
	const blocks = records.map(writeRecord);
	if (blocks.length > 0) blocks.unshift('### Record by record');
	return `${fit([head, ...sections], blocks).join('\n\n')}\n`;
}

/** Keeps whole blocks as long as they fit, the short overviews first, and says how many are left out. */
function fit(overviews: string[], blocks: string[]): string[] {
	let bytes = 0;
	const kept = [...overviews, ...blocks].filter((block) => {
		bytes += Buffer.byteLength(block) + 2;
		return bytes <= MAX_BYTES;
	});
	const left = overviews.length + blocks.length - kept.length;
	if (left === 0) return kept;
	return [...kept, `The change is too large to be shown whole: ${left} parts are left out here.`];
}

function countAll(records: RecordChange[]): string {
	if (records.length === 0) return 'Nothing changes for readers.';
	const counts = [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, some]) => {
		const parts = (['added', 'changed', 'renamed', 'removed'] as const).flatMap((what) => {
			const count = some.filter((one) => one.what === what).length;
			return count === 0 ? [] : [`${count} ${what}`];
		});
		return `- ${kind}: ${parts.join(', ')}`;
	});
	return counts.sort().join('\n');
}

function writeStatuses(records: RecordChange[]): string | undefined {
	const rows = records.flatMap(({ kind, id, what, values }) =>
		values
			.filter(({ key }) => key === 'status' && (what === 'changed' || what === 'renamed'))
			.map(({ before, after }) => row([nameOf(kind, id), shown(before), shown(after)])),
	);
	return table('### Status', ['Record', 'Before', 'After'], rows);
}

function writeFigures(records: RecordChange[]): string | undefined {
	const list = (figures: string[]) =>
		figures.slice(0, 20).map(codeSpan).join(', ') + (figures.length > 20 ? ' …' : '');
	const rows = records.flatMap(({ kind, id, figures }) =>
		figures === undefined
			? []
			: [row([nameOf(kind, id), list(figures.gone) || '—', list(figures.come) || '—'])],
	);
	return table(
		'### Figures and dates',
		['Record', 'No longer stated', 'Now stated'],
		rows.slice(0, 200),
	);
}

function writeRecord(record: RecordChange): string {
	const { kind, id, path, what, former, isReadable, values } = record;
	const renamed = former?.id === id ? 'moved' : `renamed from ${codeSpan(former?.id ?? '')}`;
	const done = former === undefined ? what : renamed;
	const paths = [former?.path, path].flatMap((one) => one ?? []);
	const files = paths.map((one) => codeSpan(`src/content/${one}`)).join(' → ');
	const title = `#### ${nameOf(kind, id)} ${done}\n\n${files}`;
	if (!isReadable)
		return `${title}\n\nThis file cannot be read before or after the change; the check says why.`;
	const shownValues = values.slice(0, MAX_ROWS);
	const isKept = what === 'changed' || what === 'renamed';
	const rows = isKept
		? shownValues.map(writeValueChange)
		: shownValues.map(({ key, before, after }) => row([codeSpan(key), shown(after ?? before)]));
	const heads = isKept ? ['Key', 'Before', 'After'] : ['Key', 'Value'];
	const rest = values.length - shownValues.length;
	const more = rest > 0 ? `\n\nAnd ${rest} more.` : '';
	const nothing = isKept ? NOTHING_ELSE[what] : 'No page is made from it.';
	return (table(title, heads, rows) ?? `${title}\n\n${nothing}`) + more;
}

function writeValueChange({ key, before, after }: ValueChange): string {
	const [old, now] =
		before === undefined || after === undefined ? [before, after] : cutToChange(before, after);
	return row([codeSpan(key), shown(old), shown(now)]);
}

function nameOf(kind: string, id: string): string {
	return `${kind} ${codeSpan(id)}`;
}

function shown(text: string | undefined): string {
	return text === undefined ? '—' : codeSpan(text);
}

/** A row of a table. Cells hold our own words or code spans. */
function row(cells: string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** A table under its title, or nothing when it has no rows. */
function table(title: string, heads: string[], rows: string[]): string | undefined {
	if (rows.length === 0) return undefined;
	return [`${title}\n`, row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}
