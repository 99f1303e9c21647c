import { formatDate } from '../dates/format-date.ts';
import { keysStatedIn } from '../text/figure-keys.ts';
import type { Ledger } from './record.ts';
import type { Claim } from '../../schemas/claim.ts';

/** Says which figures each record states. Answers are kept, since entries ask for the same ones. */
export interface StatedKeys {
	claim: (id: string) => Set<string>;
	quote: (id: string) => Set<string>;
	event: (id: string) => Set<string>;
	dataset: (id: string) => Set<string>;
	/** Ids of claims that state a figure: for advice. */
	claimsThatState: (key: string) => string[];
}

const NOTHING: Set<string> = new Set();

/**
 * @param mask blanks out names that contain numbers; see `makeNameMask`
 */
export function makeStatedKeys(ledger: Ledger, mask: (text: string) => string): StatedKeys {
	const stated = (texts: (string | undefined)[]) =>
		keysStatedIn(mask(texts.filter((text) => text !== undefined).join(' \n ')));
	const claimKeys = (data: Claim) => new Set([...stated(claimTexts(data)), ...quantityKeys(data)]);
	const { claims, quotes, events } = ledger.records;
	const claim = remember((id) => {
		const data = claims.get(id)?.data;
		return data ? claimKeys(data) : NOTHING;
	});
	let index: Map<string, string[]> | undefined;
	return {
		claim,
		quote: remember((id) => {
			const data = quotes.get(id)?.data;
			return data ? stated([data.words, data.original, data.date, data.occasion]) : NOTHING;
		}),
		event: remember((id) => {
			const data = events.get(id)?.data;
			if (!data) return NOTHING;
			const own = stated([data.title, data.summary, datePhrase(data.date), datePhrase(data.until)]);
			return new Set([...own, ...(data.claims ?? []).flatMap((name) => [...claim(name)])]);
		}),
		dataset: remember((id) => {
			const rows = ledger.tables.get(id)?.rows ?? [];
			const columns = ledger.records.datasets.get(id)?.data.columns ?? [];
			const units = new Map(columns.map(({ name, unit }) => [name, unit]));
			const withUnits = rows.flatMap((row) =>
				Object.entries(row).flatMap(([name, value]) => {
					const unit = units.get(name);
					return unit === undefined ? [] : [`${value} ${unit}`];
				}),
			);
			return stated([...rows.flatMap((row) => Object.values(row).map(datePhrase)), ...withUnits]);
		}),
		claimsThatState: (key) => {
			index ??= indexClaims(claims.keys(), claim);
			return index.get(key) ?? [];
		},
	};
}

/** `2003-02` is a month when it stands alone in a field. In prose it would be two numbers. */
export function datePhrase(date: string | undefined): string | undefined {
	return date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(date) ? formatDate(date) : date;
}

function claimTexts(claim: Claim): (string | undefined)[] {
	return [
		claim.statement,
		claim.brief,
		...(claim.says ?? []),
		datePhrase(claim.date),
		datePhrase(claim.asOf),
		...(claim.series ?? []).flatMap(({ asOf, by }) => [datePhrase(asOf), by]),
		...(claim.positions ?? []).map(({ statement }) => statement),
	];
}

function quantityKeys(claim: Claim): string[] {
	const quantities = [claim.value, ...(claim.series ?? []).map(({ value }) => value)];
	return quantities.flat().flatMap((value) => {
		if (value === undefined) return [];
		// With its unit: 23 "thousand fighters" are not 23, and 33 "per cent" are not 33.
		return [...keysStatedIn(`${value} ${claim.unit ?? ''}`)];
	});
}

function indexClaims(ids: Iterable<string>, claim: (id: string) => Set<string>) {
	const index = new Map<string, string[]>();
	for (const id of ids)
		for (const key of claim(id)) index.set(key, [...(index.get(key) ?? []), id]);
	return index;
}

function remember(compute: (id: string) => Set<string>): (id: string) => Set<string> {
	const answers = new Map<string, Set<string>>();
	return (id) => {
		let answer = answers.get(id);
		if (answer === undefined) answers.set(id, (answer = compute(id)));
		return answer;
	};
}
