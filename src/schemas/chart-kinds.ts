/**
 * Charts that Chart.js draws along a date axis, at build time and live.
 * `dots` compares values without a line between them; `small-multiples` gives each series bars in a panel with a scale of
 * its own, one above the other.
 */
export const DRAWN_KINDS = ['line', 'step', 'bar', 'range', 'dots', 'small-multiples'] as const;
/** Pictures that the build draws as SVG from columns of fixed names (`lib/charts/picture-columns.ts`). */
export const PICTURE_KINDS = ['flow', 'spans', 'calendar', 'map'] as const;
/** Tables that are read as a picture, from columns of fixed names. */
export const TABLE_KINDS = ['steps', 'matrix', 'names'] as const;
export const CHART_KINDS = [...DRAWN_KINDS, ...PICTURE_KINDS, ...TABLE_KINDS] as const;

export type DrawnKind = (typeof DRAWN_KINDS)[number];
export type PictureKind = (typeof PICTURE_KINDS)[number];
export type TableKind = (typeof TABLE_KINDS)[number];
