/** Charts without axes: from which columns they are drawn, and how they are told in words. */
import { TABLE_KINDS } from '../../../schemas/chart-kinds.ts';
import type { Chart } from '../../../schemas/chart.ts';
import type { PictureKind, TableKind } from '../../../schemas/chart-kinds.ts';
import type { COLUMN_TYPES } from '../../../schemas/dataset.ts';
import type { Row } from '../../ledger/parse-table.ts';
import * as calendar from './describe-calendar.ts';
import * as flow from './describe-flow.ts';
import * as map from './describe-map.ts';
import * as matrix from './describe-matrix.ts';
import * as names from './describe-names.ts';
import * as spans from './describe-spans.ts';
import * as steps from './describe-steps.ts';

/** A column that a kind of chart is drawn from. */
interface KindColumn {
	name: string;
	type: (typeof COLUMN_TYPES)[number];
	/** Whether every row needs a value there. */
	required?: boolean;
}

/** What the pages need of a kind beside its drawing. */
interface Kind {
	columns: readonly KindColumn[];
	/** The text alternative, from the rows. */
	describe: (rows: Row[]) => string;
}

export const KINDS: Record<PictureKind | TableKind, Kind> = {
	calendar: { columns: calendar.KIND_COLUMNS, describe: calendar.describeCalendar },
	flow: { columns: flow.KIND_COLUMNS, describe: flow.describeFlow },
	map: { columns: map.KIND_COLUMNS, describe: map.describeMap },
	matrix: { columns: matrix.KIND_COLUMNS, describe: matrix.describeMatrix },
	names: { columns: names.KIND_COLUMNS, describe: names.describeNames },
	spans: { columns: spans.KIND_COLUMNS, describe: spans.describeSpans },
	steps: { columns: steps.KIND_COLUMNS, describe: steps.describeSteps },
};

/** Whether a chart is a table that is read as a picture. */
export function isTable(chart: Pick<Chart, 'kind'>): chart is { kind: TableKind } {
	return (TABLE_KINDS as readonly string[]).includes(chart.kind);
}
