import type { Ledger } from '../ledger/record.ts';

/** An address on another site, and the records and entries that name it. */
export interface Address {
	url: string;
	/** `source rferl-2003-02-14`, `entry background/isis-k`. */
	usedBy: string[];
}

/** Every outer address of the content, once. Fragments are not part of what is asked. */
export function listAddresses(ledger: Ledger): Address[] {
	const users = new Map<string, Set<string>>();
	const add = (url: string, user: string) => {
		const asked = url.replace(/#.*$/s, '');
		users.set(asked, (users.get(asked) ?? new Set()).add(user));
	};
	for (const { id, data } of ledger.records.sources.values()) add(data.url, `source ${id}`);
	for (const [id, { links }] of ledger.documents)
		for (const { url } of links) if (/^https?:\/\//.test(url)) add(url, `entry ${id}`);
	return [...users].map(([url, names]) => ({ url, usedBy: [...names] }));
}
