/* Citation.js has no types of its own; these are the parts that we use. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: object | string);
		/** What it was given, as CSL-JSON. */
		data: object[];
		format(name: string, options?: Record<string, unknown>): unknown;
	}
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
