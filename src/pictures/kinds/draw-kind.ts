import type { PictureKind } from '../../schemas/chart.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { drawCalendar } from './draw-calendar.ts';
import { drawFlow } from './draw-flow.ts';

/** How a picture without axes is drawn: a whole SVG in the colours of the page, `width` pixels wide. */
export type DrawKind = (rows: Row[], size: { width: number }) => string;

export const DRAWN = {
	calendar: drawCalendar,
	flow: drawFlow,
} as unknown as Record<PictureKind, DrawKind>;
