import type { Column } from '../../schemas/dataset.ts';
import type { Row } from './parse-table.ts';

/** The ids in a dataset cell of type `sources`, which are joined by ";". */
export function splitSources(cell = ''): string[] {
	return cell
		.split(';')
		.map((id) => id.trim())
		.filter(Boolean);
}

/** The column in which the rows of a dataset name their sources. */
export function sourcesColumn({ columns }: { columns: Column[] }): string {
	return columns.find(({ type }) => type === 'sources')?.name ?? '';
}

/** The ids of the sources that a row of a dataset names. */
export function sourcesOfRow(card: { columns: Column[] }, row: Row): string[] {
	return splitSources(row[sourcesColumn(card)]);
}
