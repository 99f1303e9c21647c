import type { ParsedProse, TextRun } from '../ledger/prose.ts';
import { keysCoveredBy, keysStatedIn } from '../text/figure-keys.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Context } from './context.ts';

/**
 * The date of the earlier point of a claim's series that a figure in a link to it is, where the sentence has no date
 * that tells it from the last point.
 */
export function undatedPoint(
	{ ledger }: Context,
	id: string,
	key: string,
	part: ParsedProse,
	run: TextRun,
): string | undefined {
	const { series = [], unit = '' } = ledger.records.claims.get(id)?.data ?? {};
	const states = ({ value }: (typeof series)[number]) =>
		[value].flat().some((one) => keysStatedIn(`${one} ${unit}`).has(key));
	const end = series.at(-1);
	if (end === undefined || states(end)) return undefined;
	const points = series.filter(states);
	const [first] = points;
	const last = new Set(keysCoveredBy(end.asOf));
	const beside = keysStatedIn(sentenceAround(part, run));
	const isDated = points.some(({ asOf }) =>
		keysCoveredBy(asOf).some((one) => !last.has(one) && beside.has(one)),
	);
	return isDated ? undefined : first?.asOf;
}

/** The sentence that a stretch of text stands in, with what it links. */
function sentenceAround(part: ParsedProse, run: TextRun): string {
	const runs = part.runs.filter(({ block }) => block === run.block);
	const before = runs.slice(0, runs.indexOf(run)).reduce((sum, { text }) => sum + text.length, 0);
	const text = runs.map((one) => one.text).join('');
	return sentenceAt(text, before);
}
