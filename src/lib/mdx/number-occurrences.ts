import { defineMdastPlugin } from 'satteri';
import { readLedgerUrl } from './parse-prose.ts';

/**
 * A Sätteri plugin: adds to each ledger link how often its record has been linked so far, counted from 1
 * (`claim:crocus-toll` → `claim:crocus-toll#2`), so that notes can link back to every place.
 * Components cannot count for themselves: they may be rendered in any order.
 */
export function numberOccurrences() {
	const seen = new Map<string, number>();
	return defineMdastPlugin({
		name: 'number-occurrences',
		link(node, context) {
			if (readLedgerUrl(node.url) === undefined) return;
			const occurrence = (seen.get(node.url) ?? 0) + 1;
			seen.set(node.url, occurrence);
			context.setProperty(node, 'url', `${node.url}#${occurrence}`);
		},
	});
}
