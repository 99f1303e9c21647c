import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/**
 * The columns of a `flow`: amounts that part and move on from stage to stage. `mark` says what a row is: `part` or
 * `subject` (in red) of the row that `from` names, `holding` (a part in words alone), `added` (on top of it), or `nothing`.
 */
export const KIND_COLUMNS = [
	{ name: 'place', type: 'text', required: true },
	{ name: 'stage', type: 'text', required: true },
	{ name: 'from', type: 'text' },
	{ name: 'mark', type: 'text', required: true },
	{ name: 'qualifier', type: 'text' },
	{ name: 'amount', type: 'number', required: true },
	{ name: 'date', type: 'date', required: true },
	{ name: 'words', type: 'text', required: true },
	{ name: 'end', type: 'text' },
] as const;

/** An amount at its stage, in billions of dollars, with what came of it. */
export interface FlowPart {
	stage: string;
	place: string;
	isSubject: boolean;
	/** "about", where the amount is. */
	qualifier: string;
	amount: number;
	/** What lies on top of it, such as interest. */
	added: number;
	/** What it is, with its holdings: "in New York: bonds 3.1, gold 1.2". */
	words: string;
	/** What became of it, or with what is added: "no release found". */
	end: string;
	parts: FlowPart[];
}

/** What no amount led to. */
export interface FlowEnd {
	stage: string;
	/** The place that it would have come from. */
	from: string;
	/** Each with its day: "nothing to Afghans by the end of January 2025". */
	words: string[];
}

export interface Flow {
	/** The stages of the amounts, first to last. */
	stages: string[];
	whole: FlowPart;
	end: FlowEnd | undefined;
}

/** Reads the amounts as parts of one whole, which is the first row. */
export function readFlow(rows: Row[]): Flow {
	const [first = {}] = rows;
	const nothing = rows.filter(({ mark }) => mark === 'nothing');
	const parts = rows.filter(({ mark }) => mark === 'part' || mark === 'subject');
	const [end] = nothing;
	return {
		stages: [...new Set(parts.map(({ stage = '' }) => stage))],
		whole: readPart(first, rows),
		end: end && {
			stage: end['stage'] ?? '',
			from: end['from'] ?? '',
			words: nothing.map(({ words = '' }) => words),
		},
	};
}

function readPart(row: Row, rows: Row[]): FlowPart {
	const { stage = '', place = '', mark, qualifier = '', words = '', end = '' } = row;
	const inside = rows.filter(({ from }) => from === place);
	const holdings = inside
		.filter((one) => one['mark'] === 'holding')
		.map((one) => `${one['words']} ${one['amount']}`);
	const [added] = inside.filter((one) => one['mark'] === 'added');
	const amount = Number(row['amount']);
	const more = Number(added?.['amount'] ?? 0);
	const total = `with ${added?.['words']} ${Number((amount + more).toFixed(3))} in ${formatDate(added?.['date'] ?? '')}`;
	return {
		stage,
		place,
		isSubject: mark === 'subject',
		qualifier,
		amount,
		added: more,
		words: holdings.length === 0 ? words : `${words}: ${holdings.join(', ')}`,
		end: added === undefined ? end : total,
		parts: inside
			.filter((one) => one['mark'] === 'part' || one['mark'] === 'subject')
			.map((one) => readPart(one, rows)),
	};
}

/** Says every amount, stage by stage. */
export function describeFlow(rows: Row[]): string {
	const { stages, whole, end } = readFlow(rows);
	const all = listParts(whole);
	const said = stages.map((stage) => {
		const parts = all.filter((part) => part.stage === stage).map(describePart);
		return `${stage}: ${parts.join('; and ')}.`;
	});
	return [...said, end && `${end.stage}: ${end.words.join(', ')}.`].filter(Boolean).join(' ');
}

/** A part and all that it parted into. */
export function listParts(part: FlowPart): FlowPart[] {
	return [part, ...part.parts.flatMap(listParts)];
}

function describePart({ qualifier, amount, words, end }: FlowPart): string {
	const [what, holdings] = words.split(': ');
	return [
		[qualifier, `$${amount} billion`, what, holdings && `(${holdings})`].filter(Boolean).join(' '),
		end,
	]
		.filter(Boolean)
		.join(', ');
}
