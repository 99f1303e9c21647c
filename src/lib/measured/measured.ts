/** What `npm run bench -- NAME --record` has kept in `src/measured/NAME.json`. */
export interface Measured {
	/** The command that measures it again. */
	command: string;
	/** The day on which it was measured: `2026-11-25`. */
	date: string;
	/** On what it was measured. */
	machine: string;
	tables: { title: string; head: string[]; rows: string[][] }[];
}
