import { RESERVED_NAMES } from './refusal.ts';
import { readLedgerUrl } from './ledger-url.ts';

/** What is wrong with an address, and what to do. */
export interface AddressFault {
	rule: string;
	message: string;
	hint: string;
}

const HINT =
	'Link to a record (claim:, quote:, term:, person:, source:), a page (/report/), or another site (https://).';
const PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z]+)+)?(?:#[\p{L}\p{M}\p{N}_-]+)?$/u;
const FRAGMENT = /^#[\p{L}\p{M}\p{N}_-]+$/u;
const MAIL = /^mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/i;

/**
 * What is wrong with the address of a link, if anything. Allowed are records of the ledger, paths and fragments
 * of this site, `https:` to a named host, and `mailto:` to one address. Whether records and pages exist is not asked here.
 *
 * @param url as the parser gives it, with entities and escapes undone
 */
export function findAddressFault(url: string): AddressFault | undefined {
	const ledger = readLedgerUrl(url);
	if (ledger !== undefined) return findIdFault(ledger.id);
	if (FRAGMENT.test(url) || PATH.test(url) || MAIL.test(url)) return undefined;
	const shown = JSON.stringify(url).slice(1, -1).replaceAll('\\\\', '\\');
	const refuse = (hint: string): AddressFault => ({
		rule: 'refused-address',
		message: `Content cannot link to "${shown}".`,
		hint,
	});
	if (url === '') return refuse('Write an address between the round brackets.');
	if (/^(?:\/\/|[^a-z]*\\|\/[/\\])/i.test(url))
		return refuse('Write the whole address with "https://", or a path with one slash: /report/.');
	if (url.startsWith('/'))
		return refuse('Paths are as in the address bar: small letters, digits, hyphens and slashes.');
	const meant = url.replace(/^([a-z]+?)s?:/i, (_, scheme: string) => `${scheme.toLowerCase()}:`);
	if (readLedgerUrl(meant) !== undefined) return refuse(`Write "${meant}".`);
	if (!/^https:\/\/[^/]/.test(url))
		return refuse(
			/^http:\/\//i.test(url) ? 'Write "https://": no other site is linked to without it.' : HINT,
		);
	return findHostFault(url, refuse);
}

function findHostFault(
	url: string,
	refuse: (hint: string) => AddressFault,
): AddressFault | undefined {
	const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
	if (/[\s\\\p{C}]/u.test(url))
		return refuse('Take spaces and backslashes out of the address; a space is written %20.');
	if (authority.includes('@'))
		return refuse('Take the name and the password before "@" out of the address.');
	if (/[^\p{ASCII}]/u.test(authority))
		return refuse(
			'Write the host with plain letters; a name in other letters has a form that begins with "xn--".',
		);
	if (!HOST.test(authority.replace(/:\d{1,5}$/, '')) || !URL.canParse(url))
		return refuse('Write a host name as in https://example.org/, without "%" or signs.');
	return undefined;
}

/** What is wrong with an id as such. Whether a record has it is told by `unknown-claim` and its sisters. */
export function findIdFault(id: string): AddressFault | undefined {
	if (!RESERVED_NAMES.has(id.toLowerCase())) return undefined;
	return {
		rule: 'reserved-name',
		message: `"${id}" is a name that every object has in the language that the site is written in.`,
		hint: 'Choose another id.',
	};
}
