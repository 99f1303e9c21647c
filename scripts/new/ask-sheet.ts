import type { CommonOptions } from '@clack/prompts';
import { parse, stringify } from 'yaml';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import type { ColumnAnswer } from '../../src/lib/contributing/dataset-of-sheet.ts';
import { datasetOfSheet } from '../../src/lib/contributing/dataset-of-sheet.ts';
import { fieldsOf } from '../../src/lib/contributing/describe-fields.ts';
import { offersFor } from '../../src/lib/contributing/offer-answers.ts';
import { chartOf } from '../../src/lib/contributing/plan-dataset.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import { writeRecord } from '../../src/lib/contributing/write-record.ts';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Ledger, LedgerRecord } from '../../src/lib/ledger/record.ts';
import type { Spreadsheet } from '../../src/lib/spreadsheets/read-spreadsheet.ts';
import { askDoubts } from './ask-doubts.ts';
import { askRecord } from './ask-record.ts';
import { promptsIn } from './prompts.ts';
import { withColumns } from './sheet-options.ts';
import type { SheetOptions } from './sheet-options.ts';

/** What the questions about a spreadsheet need. */
export interface SheetInterview {
	content: ContentFile[];
	ledger: Ledger;
	options: SheetOptions;
	answers: Answers;
	/** An id to start from. */
	proposedId: string;
	/** The card, where there is one already; then only the cells are asked about. */
	card?: LedgerRecord<'datasets'> | undefined;
	read: (options: SheetOptions) => Spreadsheet;
	today: string;
	/** Streams in place of the terminal of the process. */
	terminal?: CommonOptions;
}

/** Everything that was said about a spreadsheet. */
export interface SheetSaid {
	options: SheetOptions;
	answers: Answers;
	chart: Record<string, unknown> | undefined;
}

/** Asks about doubtful cells, columns and sources, then what the card and the chart need. Throws `Cancelled` when somebody leaves. */
export async function askSheet(interview: SheetInterview): Promise<SheetSaid> {
	const { content, ledger, card, read, terminal = {}, today } = interview;
	const prompts = promptsIn(terminal);
	let options = await askDoubts(interview.options, read, prompts);
	if (card !== undefined) return { ...interview, options, chart: undefined };
	options = await askDoubts(await askColumns(options, read(options), prompts), read, prompts);
	options = { ...options, sources: await askSources() };
	const { columns, key } = datasetOfSheet(read(options), options.columns, options.sources);
	const known = { ...interview.answers, data: { columns, key, ...interview.answers.data } };
	const { proposedId } = interview;
	const answers = await askRecord({ ledger, kind: 'datasets', known, proposedId, today, terminal });
	return { options, answers, chart: await askChart(answers) };

	async function askSources(): Promise<string[]> {
		const table = datasetOfSheet(read(options), options.columns, options.sources);
		const field = fieldsOf('claims').find(({ key }) => key === 'sources');
		if (field === undefined || table.columns.some(({ type }) => type === 'sources'))
			return options.sources;
		return prompts.several(
			'Which sources does every row rest on? Choose with Tab.',
			offersFor(ledger, 'claims', field) ?? [],
			(ids) => (Array.isArray(ids) && ids.length > 0 ? undefined : 'Name at least one source.'),
		);
	}

	async function askChart({ id = '', data: ofCard }: Answers): Promise<SheetSaid['chart']> {
		const data = { ...chartOf(id, ofCard), ...options.chart };
		if (data['x'] === undefined || data['series'] === undefined) return options.chart;
		const question = 'Shall a chart be drawn from it?';
		if (options.chart === undefined && !(await prompts.confirm(question))) return undefined;
		const file = writeRecord({ kind: 'datasets', topic: undefined, id, data: ofCard });
		const withCard = loadLedger([...content, file]).ledger;
		const known = { id, data };
		const chart = { ledger: withCard, kind: 'charts', known, today, terminal } as const;
		return (await askRecord(chart)).data;
	}
}

const YAML = { schema: 'core', maxAliasCount: 0 } as const;

/** Asks which columns were not understood as they are meant, and what they are. */
async function askColumns(
	options: SheetOptions,
	{ columns }: Spreadsheet,
	prompts: ReturnType<typeof promptsIn>,
): Promise<SheetOptions> {
	const chosen = await prompts.several(
		'Which columns need another name, label, type or unit? Choose with Tab; Enter goes on.',
		columns.map(({ heading, name, type, unit }) => ({
			value: heading,
			hint: [name, type, unit].filter(Boolean).join(', '),
		})),
	);
	let said = options;
	for (const { heading, name, label, type, unit } of columns) {
		if (!chosen.includes(heading)) continue;
		const known = { name, label, type, unit };
		const start = stringify(known, { collectionStyle: 'flow', lineWidth: 0 }).trim();
		const question = `"${heading}", as a card has it. The type is text, number, date or sources; none leaves the column out.`;
		const typed = parse(await prompts.text(question, problemWithColumn, start), YAML) as object;
		said = withColumns(said, [...said.columns, { ...typed, heading }]);
	}
	return said;
}

function problemWithColumn(typed: string): string | undefined {
	const item = fieldsOf('datasets').find(({ key }) => key === 'columns')?.shape;
	try {
		const column = parse(typed, YAML) as ColumnAnswer;
		if (column.type === 'none' || item?.type !== 'list') return undefined;
		const [issue] = item.item.schema.safeParse(column).error?.issues ?? [];
		return issue && [...issue.path, issue.message].join(': ');
	} catch {
		return 'Write it as it stands in a card: { name: area, label: Area, type: number, unit: hectares }.';
	}
}
