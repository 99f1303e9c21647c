import { referencesIn } from '../ledger/references.ts';
import { sourceOf } from '../ledger/record.ts';
import type { Source } from '../../schemas/source.ts';
import type { Context } from './context.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Whose words a source carries: two with one origin are not independent. */
export function originOf(source: Source): string {
	return source.copyOf ?? source.publisher;
}

/** A confirmed claim rests on two sources of different origin, or on one primary document: `weak-confirmation`. */
export function checkConfirmation({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.claims.values()].flatMap(({ data, file, locate }) => {
		if (data.status !== 'confirmed') return [];
		const sources = data.sources.flatMap((one) => {
			const source = ledger.records.sources.get(sourceOf(one));
			return source ? [source.data] : [];
		});
		if (sources.length < data.sources.length) return [];
		const origins = new Set(sources.map(originOf));
		if (origins.size >= 2 || sources.some(({ kind }) => kind === 'primary')) return [];
		const message = `This claim is called confirmed, but all its sources come from ${[...origins].join()}.`;
		const hint = 'Add a source of another origin or a primary document, or write "status: single".';
		return [diagnosticAt(file, locate(['status']), 'weak-confirmation', message, hint)];
	});
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

/** An address without what makes no other page of it: `https`, `www` and a slash at the end. */
export function bareAddress(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '');
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
