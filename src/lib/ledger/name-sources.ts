import type { Dataset } from '../../schemas/dataset.ts';
import type { Row } from './parse-table.ts';
import { sourcesOfRow } from './split-sources.ts';

const MOST = 6;

/** The publishers behind a table's rows in a sentence, the most frequent first: "Sources: UNODC, Reuters and 3 more." */
export function nameSources(
	card: Dataset,
	rows: Row[],
	publisherOf: (id: string) => string | undefined,
): string {
	const counts = new Map<string, number>();
	for (const id of rows.flatMap((row) => sourcesOfRow(card, row))) {
		const publisher = publisherOf(id);
		if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	}
	const names = [...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([name]) => name);
	const rest = names.length - MOST;
	const list = names.slice(0, MOST).join(', ');
	return `${names.length === 1 ? 'Source' : 'Sources'}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
