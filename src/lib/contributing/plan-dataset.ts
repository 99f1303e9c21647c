import { MAIN_ROLES } from '../../schemas/chart.ts';
import type { Column, Dataset } from '../../schemas/dataset.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { writeTable } from '../ledger/write-csv.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { findUnknownColumns, rowsForCard } from './dataset-of-sheet.ts';
import type { SheetTable } from './dataset-of-sheet.ts';
import type { Spreadsheet } from '../spreadsheets/read-spreadsheet.ts';
import { issuesAdded } from './issues-added.ts';
import { missingAnswers, planRecord } from './plan-record.ts';
import type { Answers, RecordPlan } from './plan-record.ts';

/** What is known of a dataset, and of a chart of it when one is wanted. */
export interface DatasetAnswers {
	dataset: Answers;
	chart?: Answers | undefined;
}

/** Files that can be written, or what stands in their way. */
export type FilesPlan =
	| { state: 'ready'; files: ContentFile[] }
	| { state: 'faulty'; files: ContentFile[]; issues: Diagnostic[] }
	| Exclude<RecordPlan, { state: 'ready' | 'faulty' }>;

export interface PlanOptions {
	today: string;
	mayBeNear?: boolean;
	/** The path of the spreadsheet from the content folder, when it stands there: it is written over. */
	from?: string | undefined;
}

/** A chart of a dataset, as far as the dataset says it: dates along the axis, and the numbers of one unit. */
export function chartOf(id: string, { columns, topics }: Partial<Dataset>): Answers['data'] {
	const date = columns?.find(({ type }) => type === 'date');
	const numbers = columns?.filter(({ type }) => type === 'number') ?? [];
	const alike = numbers.filter(({ unit }) => unit === numbers[0]?.unit);
	const format = FORMATS[numbers[0]?.unit ?? ''];
	return {
		dataset: id,
		...(date === undefined ? {} : { x: date.name }),
		...(alike.length === 0 ? {} : { series: alike.map(asSeries) }),
		...(format === undefined ? {} : { format }),
		...(topics === undefined ? {} : { topics }),
	};
}

/** A column as a series that looks unlike those before it, as far as there are looks. */
function asSeries({ name, label }: Column, index: number) {
	const as = MAIN_ROLES[index];
	return { column: name, label, ...(index > 0 && as !== undefined && { as }) };
}

const FORMATS: Record<string, string> = {
	'million US dollars': 'million-dollars',
	'billion US dollars': 'billion-dollars',
};

/** The answers that a dataset and its chart still lack: `title`, `chart: kind`. */
export function missingOfDataset({ dataset, chart }: DatasetAnswers): string[] {
	const ofDataset = missingAnswers('datasets', dataset);
	const columns = (dataset.data['columns'] ?? []) as Dataset['columns'];
	const hasSources = columns.some(({ type }) => type === 'sources');
	const ofChart = chart ? missingAnswers('charts', { ...chart, id: 'same' }) : [];
	return [
		...ofDataset,
		...(hasSources ? [] : ['source']),
		...ofChart.filter((key) => key !== 'topics').map((key) => `chart: ${key}`),
	];
}

/** Plans the files of a new dataset, checked by every rule as if they were there. */
export function planDataset(
	content: ContentFile[],
	{ columns, rows }: SheetTable,
	{ dataset, chart }: DatasetAnswers,
	options: PlanOptions,
): FilesPlan {
	const names = columns.map(({ name }) => name);
	const table = { path: `datasets/${dataset.id}.csv`, text: writeTable(names, rows) };
	if (table.path !== options.from && content.some(({ path }) => path === table.path))
		return {
			state: 'refused',
			problem: `There is a file ${table.path} already. It is left as it is.`,
		};
	const others = content.filter(({ path }) => path !== table.path);
	const card = planAfter([...others, table], [table], 'datasets', dataset, options);
	if (card.state !== 'ready' || chart === undefined) return card;
	return planAfter([...others, ...card.files], card.files, 'charts', chart, options);
}

/** Plans one record more, after files that are planned already. */
function planAfter(
	content: ContentFile[],
	files: ContentFile[],
	kind: 'datasets' | 'charts',
	answers: Answers,
	options: PlanOptions,
): FilesPlan {
	const plan = planRecord(content, kind, answers, options);
	if (plan.state !== 'ready' && plan.state !== 'faulty') return plan;
	return { ...plan, files: [...files, plan.file] };
}

/**
 * Plans the table of a dataset again, from a spreadsheet of it. Its card stays.
 *
 * @param sources the ids that every row rests on, when the spreadsheet has no column of sources
 */
export function planTable(
	content: ContentFile[],
	sheet: Spreadsheet,
	card: LedgerRecord<'datasets'>,
	{ sources, today }: { sources: string[]; today: string },
): FilesPlan {
	const problem = findUnknownColumns(sheet, card);
	if (problem !== undefined) return { state: 'refused', problem };
	const names = card.data.columns.map(({ name }) => name);
	const rows = rowsForCard(sheet, card, sources);
	const table = { path: `datasets/${card.id}.csv`, text: writeTable(names, rows) };
	const others = content.filter(({ path }) => path !== table.path);
	// What the new table breaks is said, what was broken before is not; an unreadable table hid other problems.
	const before = loadLedger(content).ledger.tables.has(card.id) ? content : others;
	const issues = issuesAdded(before, [...others, table], today);
	const files = [table];
	return issues.length > 0 ? { state: 'faulty', files, issues } : { state: 'ready', files };
}
