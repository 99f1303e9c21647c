/** Charts without axes: from which columns they are drawn, and how they are told in words. */
import { TABLE_KINDS } from '../../../schemas/chart.ts';
import type { Chart, PictureKind, TableKind } from '../../../schemas/chart.ts';
import type { COLUMN_TYPES } from '../../../schemas/dataset.ts';
import type { Row } from '../../ledger/parse-table.ts';

/** A column that a kind of chart is drawn from. */
export interface KindColumn {
	name: string;
	type: (typeof COLUMN_TYPES)[number];
	/** Whether every row needs a value there. */
	required?: boolean;
}

/** What the pages need of a kind beside its drawing. */
export interface Kind {
	columns: readonly KindColumn[];
	/** The text alternative, from the rows. */
	describe: (rows: Row[]) => string;
}

export const KINDS: Record<PictureKind | TableKind, Kind> = {} as never;

/** Whether a chart is a table that is read as a picture. */
export function isTable(chart: Pick<Chart, 'kind'>): chart is { kind: TableKind } {
	return (TABLE_KINDS as readonly string[]).includes(chart.kind);
}
