import type { Kind } from '../../schemas/index.ts';
import { KIND_NAMES } from '../../schemas/index.ts';
import { recordPath } from '../ledger/record-path.ts';
import { KIND_OF_SCHEME } from '../ledger/ledger-url.ts';

/** What to do once a record is written, in the order of doing. */
export function nextSteps(kind: Kind, id: string): string[] {
	const scheme = Object.entries(KIND_OF_SCHEME).find(([, one]) => one === kind)?.[0];
	const link =
		scheme === undefined || kind === 'sources'
			? []
			: [`Link to it in the prose of an entry: [words](${scheme}:${id})`];
	return [
		...(FIRST_STEPS[kind]?.(id) ?? link),
		`Look at it with \`npm run dev\`: ${recordPath(kind, id)}`,
	];
}

const FIRST_STEPS: { [K in Kind]?: (id: string) => string[] } = {
	sources: (id) => [
		`Name it under "sources" of what it bears out: npm run new -- claim --source ${id}`,
	],
	charts: (id) => [`Show it in an entry: <Chart id="${id}" />`],
	entries: () => [
		'Write on, one sentence a line. `npm run check` says which figures still lack a claim.',
	],
	quotes: (id) => [
		`Set it apart in an entry, <Quotation id="${id}" />, or link to it: [“words”](quote:${id})`,
	],
	events: () => [
		`It stands on the timeline by itself. A figure in it needs its ${KIND_NAMES.claims} under "claims".`,
	],
};
