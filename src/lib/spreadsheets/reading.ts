/** What a cell of a spreadsheet says, in the form of our tables. */
export interface Reading {
	/** Empty where the cell says nothing. Left out where nobody but a person can tell. */
	value?: string;
	/** Why a person has to look, when the cell could mean something else. */
	doubt?: Doubt;
}

/** Why a cell is doubtful, and what to do about a cell that is not read. */
export const DOUBTS = {
	'decimal-or-thousands':
		'The separator before three digits can be that of thousands or of decimals.',
	'other-decimal': 'Other cells of the column have another decimal separator.',
	'lost-digits': 'The program has rounded the number to show it in powers of ten.',
	footnote: 'A sign beside the number is left out.',
	brackets: 'In brackets, a number may be below zero.',
	'words-beside': 'Words such as "about" go into a column of their own, with a role.',
	'no-number': 'The sign may stand for "not known" or for 0.',
	'program-error': 'The spreadsheet program shows an error in place of the value.',
	'not-read': 'Nothing of the kind that the column holds stands here.',
	'day-or-month': 'Day and month could be exchanged.',
	'two-digit-year': 'The year has two digits.',
	'month-or-day': 'It can be a month of a year, or a day of a month of this year.',
	'no-year': 'The year is missing; a spreadsheet may have made a date of something else.',
	'day-number': 'It is the number by which spreadsheets count days.',
	'time-of-day': 'The time of day is left out.',
	'made-a-date': 'A spreadsheet may have made a date of something else.',
} as const;

export type Doubt = keyof typeof DOUBTS;

/** The decimal separator. */
export type Decimal = ',' | '.';

/** Which comes first in 04/05/2003. */
export type DayOrder = 'day-first' | 'month-first';

/** The reading of an error that a spreadsheet program shows in a cell: `#REF!`, `#N/A`, `#NV`, `####`. */
export function readProgramError(cell: string): Reading | undefined {
	const isError = /^(?:#[^\s#]*[!?]|#N\/?[AV]|#Н\/Д|#{2,})$/u.test(cell);
	return isError ? { value: '', doubt: 'program-error' } : undefined;
}
