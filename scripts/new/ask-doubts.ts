import { describeDoubt, groupDoubtful } from '../../src/lib/spreadsheets/describe-spreadsheet.ts';
import type { DoubtfulCells } from '../../src/lib/spreadsheets/describe-spreadsheet.ts';
import type { SheetAnswers, Spreadsheet } from '../../src/lib/spreadsheets/read-spreadsheet.ts';
import type { promptsIn } from './prompts.ts';
import type { SheetOptions } from './sheet-options.ts';

/**
 * Asks about the doubtful cells of a spreadsheet, those of one column and one reason at once, until none is left.
 *
 * @returns the options with what was answered
 */
export async function askDoubts(
	options: SheetOptions,
	read: (options: SheetOptions) => Spreadsheet,
	prompts: ReturnType<typeof promptsIn>,
): Promise<SheetOptions> {
	const settled = new Set<string>();
	let answers = options.answers;
	for (;;) {
		const groups = groupDoubtful(read({ ...options, answers }));
		const group = groups.find((one) => !settled.has(nameOf(one)));
		if (group === undefined) return { ...options, answers, accepts: true };
		const isRead = group.cells.every(({ value }) => value !== undefined);
		if (options.accepts && isRead) {
			settled.add(nameOf(group));
			continue;
		}
		const question = `${describeDoubt(group)}\nIs this how they are meant?`;
		const isRight = isRead && (await prompts.confirm(question, true));
		const writing = writingOf(group, answers, isRight);
		if (writing !== undefined) {
			answers = { ...answers, ...writing };
			if (!isRight)
				prompts.warn(`Read the other way in the whole file: ${describeWriting(writing)}.`);
		} else if (isRight) settled.add(nameOf(group));
		else answers = { ...answers, cells: await askCells(group, answers, prompts) };
	}
}

function nameOf({ heading, doubt }: DoubtfulCells): string {
	return `${heading} ${doubt}`;
}

/** How numbers or dates of the whole file are written, where an answer about some of them says so. */
function writingOf(
	{ doubt, cells }: DoubtfulCells,
	{ days, decimal }: SheetAnswers,
	isRight: boolean,
): SheetAnswers | undefined {
	if (doubt === 'day-or-month' && days === undefined)
		return { days: isRight ? 'day-first' : 'month-first' };
	if (doubt !== 'decimal-or-thousands' || decimal !== undefined) return undefined;
	const hasPoint = cells[0]?.text.includes('.');
	return { decimal: hasPoint === isRight ? ',' : '.' };
}

function describeWriting({ days, decimal }: SheetAnswers): string {
	if (days !== undefined) return days === 'day-first' ? 'days first' : 'months first';
	return decimal === ',' ? 'a comma before decimals' : 'a point before decimals';
}

async function askCells(
	{ heading, cells }: DoubtfulCells,
	answers: SheetAnswers,
	prompts: ReturnType<typeof promptsIn>,
): Promise<Map<string, string>> {
	const said = new Map(answers.cells);
	for (const { text, value } of cells) {
		if (said.has(text)) continue;
		const question = `What does "${text}" in "${heading}" say, as our tables write it? Nothing if the cell is to be empty.`;
		said.set(text, await prompts.text(question, undefined, value));
	}
	return said;
}
