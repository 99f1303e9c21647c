import type { LedgerRecord } from '../ledger/record.ts';
import { makeHostFinder } from '../ledger/publishers.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hostOf } from '../text/page-address.ts';
import type { Context } from './context.ts';

/** No two publishers share a name, however it is written, or a host: `duplicate-publisher`. */
export function checkPublishers({ ledger }: Context): Diagnostic[] {
	const first = new Map<string, LedgerRecord<'publishers'>>();
	return [...ledger.records.publishers.values()].flatMap((record) => {
		const { id, data, file, locate } = record;
		const names = [data.name, ...(data.also ?? [])].map((name, index) => ({
			key: `name ${foldName(name)}`,
			words: name,
			path: index === 0 ? ['name'] : ['also', index - 1],
		}));
		const hosts = (data.hosts ?? []).map((host, index) => ({
			key: `host ${hostOf(`https://${host}`)}`,
			words: host,
			path: ['hosts', index],
		}));
		return [...names, ...hosts].flatMap(({ key, words, path }) => {
			const other = first.get(key);
			first.set(key, other ?? record);
			if (other === undefined) return [];
			const message =
				other === record
					? `"${words}" is named twice here.`
					: `The publishers "${other.id}" and "${id}" are one: both have "${words}".`;
			const hint =
				other === record
					? 'Take one of them out.'
					: 'Keep one of them, use its id everywhere, and list the other under its "formerIds".';
			return [diagnosticAt(file, locate(path), 'duplicate-publisher', message, hint)];
		});
	});
}

/** A source's address is one of its publisher's: `wrong-publisher`. */
export function checkHosts({ ledger }: Context): Diagnostic[] {
	const { sources, publishers } = ledger.records;
	const publisherOf = makeHostFinder(ledger);
	return [...sources.values()].flatMap(({ data, file, locate }) => {
		const publisher = publishers.get(data.publisher);
		if (publisher === undefined) return [];
		const host = hostOf(data.url);
		const owner = publisherOf(host);
		if (owner?.id === publisher.id) return [];
		const message =
			owner === undefined
				? `The publisher "${publisher.id}" has no page at ${host}.`
				: `The publisher "${owner.id}" has the pages at ${host}, not "${publisher.id}".`;
		const hint =
			owner === undefined
				? `Add ${host} to the "hosts" of ledger/publishers/${publisher.id}.yaml, or name the publisher of that page.`
				: `Write "publisher: ${owner.id}"; "copyOf" says whose words the page repeats.`;
		return [diagnosticAt(file, locate(['publisher']), 'wrong-publisher', message, hint)];
	});
}

/** Letters that Unicode does not take apart, and letters of Persian in their Arabic form. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ك: 'ک',
	ي: 'ی',
	ى: 'ی',
};

/** A name without what makes no other publisher of it: capitals, marks, "the". */
function foldName(name: string): string {
	const letters = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[ßłøđıكيى]/g, (letter) => LETTERS[letter] ?? letter);
	return letters.replace(/^the\s+|,\s*the$/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
