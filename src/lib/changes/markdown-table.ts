/** A row of a table. Cells hold our own words or code spans. */
export function row(cells: string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** A table under its title, or nothing when it has no rows. */
export function table(title: string, heads: string[], rows: string[]): string | undefined {
	if (rows.length === 0) return undefined;
	return [`${title}\n`, row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}
