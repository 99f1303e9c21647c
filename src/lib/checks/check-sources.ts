import type { Citation } from '../../schemas/citation.ts';
import { originOf, presentSources, weighSource } from '../ledger/publishers.ts';
import { linkedIds, referencesIn } from '../ledger/references.ts';
import type { Ledger } from '../ledger/record.ts';
import { bareAddress } from '../text/page-address.ts';
import { sourceOf } from '../ledger/record.ts';
import type { Source } from '../../schemas/source.ts';
import type { Context } from './context.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A confirmed claim rests on two sources of different origin, or on one primary document: `weak-confirmation`. */
export function checkConfirmation({ ledger }: Context): Diagnostic[] {
	const { claims, publishers } = ledger.records;
	return [...claims.values()].flatMap(({ data, file, locate }) => {
		if (data.status !== 'confirmed') return [];
		const sources = sourcesNamed(ledger, presentSources(data));
		if (sources === undefined) return [];
		// Of a relay without an original nobody knows whose words it has.
		const known = sources.filter(
			({ copyOf, publisher }) => copyOf ?? publishers.get(publisher)?.data.kind !== 'relay',
		);
		const origins = new Set(known.map(originOf));
		if (origins.size >= 2 || sources.some(({ isPrimary }) => isPrimary)) return [];
		const names = [...origins].map((id) => publishers.get(id)?.data.name ?? id);
		const message =
			names.length === 0
				? 'This claim is called confirmed, but its sources stand at earlier points of its series only, or relay others without naming them.'
				: `This claim is called confirmed, but all its sources come from ${names[0]}.`;
		const hint =
			'Add a source of another origin or a primary document, name in "copyOf" whom a relay repeats, or write "status: single".';
		return [diagnosticAt(file, locate(['status']), 'weak-confirmation', message, hint)];
	});
}

/** A claim that an entry links rests on more than relays, or says that it does not: `relay-only`. */
export function checkRelays({ ledger, prose }: Context): Diagnostic[] {
	const linked = new Set(
		prose
			.filter(({ record }) => record.kind === 'entries')
			.flatMap(({ parts }) => parts.flatMap((part) => linkedIds(part, 'claim'))),
	);
	const kinds = new Map([...ledger.records.publishers].map(([id, { data }]) => [id, data]));
	return [...ledger.records.claims.values()].flatMap(({ id, data, file, locate }) => {
		const sources = sourcesNamed(ledger, data.sources);
		if (sources === undefined) return [];
		const isRelayed = sources.every((source) => weighSource(source, kinds) === 'relay');
		if (isRelayed === (data.onlyRelays ?? false) || (isRelayed && !linked.has(id))) return [];
		const message = isRelayed
			? 'An entry links this claim, and all its sources only relay what others published.'
			: 'This claim says that it rests on relays only, but one of its sources is not a relay.';
		const hint = isRelayed
			? 'Add the original or a newsroom that reports it, or write "onlyRelays: true", which readers are told.'
			: 'Take "onlyRelays" out.';
		const place = locate([isRelayed ? 'sources' : 'onlyRelays']);
		return [diagnosticAt(file, place, 'relay-only', message, hint)];
	});
}

/** The sources that a claim cites; nothing when one of them, or its publisher, is missing, which is reported on its own. */
function sourcesNamed(ledger: Ledger, citations: Citation[]): Source[] | undefined {
	const { sources, publishers } = ledger.records;
	const found = citations.flatMap((one) => sources.get(sourceOf(one))?.data ?? []);
	const isKnown = found.every((source) => publishers.has(source.publisher));
	return found.length === citations.length && isKnown ? found : undefined;
}

/** Every source is used by something: `unused-source`. */
export function checkUnusedSources({ ledger, prose }: Context): Diagnostic[] {
	// What could not be read may use them.
	if (Object.values(ledger.broken).some(({ size }) => size > 0)) return [];
	const used = new Set(
		[...referencesIn(ledger, prose)].flatMap(({ kind, id }) => (kind === 'sources' ? [id] : [])),
	);
	// A table without a card may use them as well.
	const lone = [...ledger.tables].filter(([id]) => !ledger.records.datasets.has(id));
	const unread = [...ledger.invalid, ...lone.map(([, { file }]) => file)];
	const mentioned = unread.map(({ text }) => new Set(text.match(/[a-z0-9-]+/g)));
	return [...ledger.records.sources.values()].flatMap(({ id, file }) => {
		if (used.has(id) || mentioned.some((ids) => ids.has(id))) return [];
		const message = `Nothing on the site rests on the source "${id}".`;
		const hint =
			'Name it in the claim, quote, event or dataset row that it bears out, or delete this file.';
		return [diagnosticAt(file, FILE_START, 'unused-source', message, hint)];
	});
}

/** No two sources share an address: `duplicate-address`. */
export function checkAddresses({ ledger }: Context): Diagnostic[] {
	const first = new Map<string, string>();
	return [...ledger.records.sources.values()].flatMap(({ id, data, file, locate }) => {
		const address = bareAddress(data.url);
		const other = first.get(address);
		if (other === undefined) {
			first.set(address, id);
			return [];
		}
		const message = `The sources "${other}" and "${id}" have the same address.`;
		const hint = `Keep one of them, use its id everywhere, and list the other under its "formerIds".`;
		return [diagnosticAt(file, locate(['url']), 'duplicate-address', message, hint)];
	});
}
