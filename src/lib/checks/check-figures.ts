import { componentReference, linkedIds, referencesOf } from '../ledger/references.ts';
import { datePhrase } from '../ledger/stated-keys.ts';
import type { Ledger, LedgerRecord, Prose } from '../ledger/record.ts';
import type { ParsedProse, TextRun } from '../ledger/prose.ts';
import { formatDate } from '../dates/format-date.ts';
import { keysStatedIn } from '../text/figure-keys.ts';
import { figuresIn } from '../text/figures.ts';
import type { Figure } from '../text/figures.ts';
import type { Context } from './context.ts';
import { undatedPoint } from './earlier-values.ts';
import { placeInRun } from './place-in-run.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The most claims that advice names. */
const MAX_CANDIDATES = 3;

/** Every figure in prose is stated by a record that the text links to; inside a claim link, by that claim. */
export function checkFigures(context: Context): Diagnostic[] {
	return context.prose.flatMap((prose) => {
		const allowed = restsOnBroken(context.ledger, prose)
			? undefined
			: keysAllowedIn(context, prose);
		return prose.parts.flatMap((part) =>
			part.runs.flatMap((run) => checkRun(context, prose.record, run, allowed, part)),
		);
	});
}

/** Whether something that the text rests on is missing or cannot be read. That is reported on its own, so its figures are not. */
function restsOnBroken(ledger: Ledger, { record, parts }: Prose): boolean {
	return [...referencesOf(record.kind, record.data, parts)].some(({ kind, id }) => {
		const dataset = kind === 'charts' ? ledger.records.charts.get(id)?.data.dataset : undefined;
		const isBroken = ledger.broken[kind].has(id) || !ledger.records[kind].has(id);
		return isBroken || (dataset !== undefined && !ledger.tables.has(dataset));
	});
}

/** What the figures of a record's prose may be. */
export function keysAllowedIn(context: Context, { record, parts }: Prose): Set<string> {
	const { stated } = context;
	return new Set([
		...parts.flatMap((part) => keysOfLinks(context, part)),
		...(ownKeys[record.kind]?.(record as never, stated) ?? []),
	]);
}

function keysOfLinks({ stated, ledger }: Context, part: ParsedProse): string[] {
	return [
		...linkedIds(part, 'claim').flatMap((id) => [...stated.claim(id)]),
		...linkedIds(part, 'quote').flatMap((id) => [...stated.quote(id)]),
		...part.components.flatMap((use) => {
			const reference = componentReference(use);
			if (reference?.kind === 'quotes') return [...stated.quote(reference.id)];
			const chart = ledger.records.charts.get(reference?.id ?? '')?.data;
			if (reference?.kind === 'charts') return [...stated.dataset(chart?.dataset ?? '')];
			return reference?.kind === 'datasets' ? [...stated.dataset(reference.id)] : [];
		}),
	];
}

type Stated = Context['stated'];

/** What a record states by itself, or through the claims that its keys name. */
const ownKeys: {
	[K in LedgerRecord['kind']]?: (record: LedgerRecord<K>, stated: Stated) => Iterable<string>;
} = {
	events: ({ data }, stated) => [
		...keysStatedIn([datePhrase(data.date), datePhrase(data.until)].join(' \n ')),
		...(data.claims ?? []).flatMap((id) => [...stated.claim(id)]),
	],
	changes: ({ data }) => keysStatedIn(data.date),
	terms: ({ data }, stated) => (data.claims ?? []).flatMap((id) => [...stated.claim(id)]),
	people: ({ data }) =>
		keysStatedIn(
			(data.offices ?? [])
				.flatMap(({ from, until }) => [datePhrase(from), datePhrase(until)])
				.join(' \n '),
		),
	charts: ({ data }, stated) => [
		...stated.dataset(data.dataset),
		...keysStatedIn(datePhrase(data.until) ?? ''),
		...(data.claims ?? []).flatMap((id) => [...stated.claim(id)]),
		...(data.annotations ?? []).flatMap(({ claim, event }) => [
			...(claim ? stated.claim(claim) : []),
			...(event ? stated.event(event) : []),
		]),
	],
};

/**
 * Checks one stretch of text against what its figures may be.
 *
 * @param allowed what they may be outside of links to claims; nothing where that is not known
 * @param part the text that the stretch is from
 */
export function checkRun(
	context: Context,
	record: LedgerRecord,
	run: TextRun,
	allowed: Set<string> | undefined,
	part: ParsedProse,
): Diagnostic[] {
	const { stated, ledger } = context;
	const { scheme, id = '' } = run.link ?? {};
	const claim = scheme === 'claim' && ledger.records.claims.has(id) ? stated.claim(id) : undefined;
	const keys = claim ?? allowed;
	if (keys === undefined) return [];
	return figuresIn(context.mask(run.text)).flatMap((figure) => {
		if (figure.isSmallWord && claim === undefined) return [];
		const isStated = keys.has(figure.key);
		const date = isStated && claim ? undatedPoint(context, id, figure.key, part, run) : undefined;
		if (isStated && date === undefined) return [];
		const words = run.text.slice(figure.start, figure.end);
		const range = placeInRun(record, run, figure.start, words);
		if (date !== undefined) {
			const message = `"${words}" is an earlier value of the claim "${id}", of ${formatDate(date)}, and no date stands beside it.`;
			const hint = 'Say in the same sentence when it held, or write the present value.';
			return [diagnosticAt(record.file, range, 'undated-figure', message, hint)];
		}
		if (claim !== undefined) {
			const message = `The claim "${id}" does not state "${words}".`;
			const hint = `Correct the figure here, or the claim: "${ledger.records.claims.get(id)?.data.statement}"`;
			return [diagnosticAt(record.file, range, 'unstated-figure', message, hint)];
		}
		const message = `No claim, quote, event or dataset that is linked here states "${words}".`;
		const hint = advise(context, figure, words);
		return [diagnosticAt(record.file, range, 'unstated-figure', message, hint)];
	});
}

/** Names claims that state a figure, with their statements: whether one is meant is for the author to say. */
function advise({ stated, ledger }: Context, { key }: Figure, words: string): string {
	const candidates = stated.claimsThatState(key).slice(0, MAX_CANDIDATES);
	if (candidates.length === 0)
		return `Correct it, or add a claim that states it with its source, and link it: [${words}](claim:ID). A number in a name belongs in a term's or a person's "also".`;
	const named = candidates.map(
		(id) => `"${id}" (${ledger.records.claims.get(id)?.data.statement})`,
	);
	return `Correct it, or link it to a claim about the same thing. Claims with this figure: ${named.join(' ')}`;
}
