import type { PictureKind } from '../../schemas/chart-kinds.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { drawCalendar } from './draw-calendar.ts';
import { drawFlow } from './draw-flow.ts';
import { drawMap } from './draw-map.ts';
import { drawSpans } from './draw-spans.ts';

/** How a picture without axes is drawn: a whole SVG in the colours of the page, `width` pixels wide. */
type DrawKind = (rows: Row[], size: { width: number }) => string;

export const DRAWN: Record<PictureKind, DrawKind> = {
	calendar: drawCalendar,
	flow: drawFlow,
	map: drawMap,
	spans: drawSpans,
};
