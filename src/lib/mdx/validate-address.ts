import { FILE_START, diagnoseIn } from '../diagnostics/diagnostic.ts';
import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { RESERVED_NAMES, reservedName } from '../diagnostics/limits.ts';
import type { Range } from '../diagnostics/locate.ts';
import { readLedgerUrl } from '../ledger/ledger-url.ts';
import { rangeOf } from './prose-node.ts';
import type { ProseNode, ProseText } from './prose-node.ts';

const HINT =
	'Link to a record (claim:, quote:, term:, person:, source:), a page (/report/), or another site (https://).';
const PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z]+)+)?(?:#[\p{L}\p{M}\p{N}_-]+)?$/u;
const FRAGMENT = /^#[\p{L}\p{M}\p{N}_-]+$/u;
const MAIL = /^mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/i;
const PICTURE = /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif)$/;

/** Whether an address is a path or a fragment of this site, as content may write it. */
export function isSitePath(url: string): boolean {
	return FRAGMENT.test(url) || PATH.test(url);
}

/** Whether content may link to an address. */
export function isAllowedAddress(url: string): boolean {
	return validateAddress(url, FILE_START, diagnoseIn({ path: '', text: '' })).length === 0;
}

/** Whether an address is that of a picture beside its entry. */
export function isPictureAddress(url: string): boolean {
	return PICTURE.test(url);
}

/** A link leads where content may lead: `refused-address`, `reserved-name`. */
export function validateLink(node: ProseNode, { source, diagnose }: ProseText): Diagnostic[] {
	return validateAddress(node.url ?? '', placeOfAddress(node, source), diagnose);
}

/** A picture stands beside its entry and says in words what it shows: `refused-picture`, `missing-alt`. */
export function validatePicture(
	node: ProseNode,
	{ source, isEntry, diagnose }: ProseText,
): Diagnostic[] {
	const place = placeOfAddress(node, source);
	const url = (node.url ?? '').slice(0, 100);
	if (!isEntry) {
		const message = 'A picture cannot stand in the text of a record.';
		return [diagnose(place, 'refused-picture', message, 'Show it in an entry.')];
	}
	const found: Diagnostic[] = [];
	if (!isPictureAddress(node.url ?? '')) {
		const hint =
			'Put a JPEG, PNG, WebP or AVIF file beside the entry, named with small letters, digits and hyphens: ![what it shows](./name.jpg).';
		const message = `Content cannot show the picture "${url}".`;
		found.push(diagnose(place, 'refused-picture', message, hint));
	}
	if ((node.alt ?? '').trim() === '') {
		const hint =
			'Write it between the square brackets, for those who cannot see it: ![The court in session](./court.jpg).';
		const message = `The picture "${url}" does not say what it shows.`;
		found.push(diagnose(place, 'missing-alt', message, hint));
	}
	return found;
}

/** Where the address stands; where it was disguised, the whole link. */
function placeOfAddress(node: ProseNode, source: string): Range {
	const { start, end } = rangeOf(node);
	const url = node.url ?? '';
	const found = url === '' ? -1 : source.slice(start, end).lastIndexOf(url);
	return found < 0 ? { start, end } : { start: start + found, end: start + found + url.length };
}

/**
 * Validates the address of a link. Allowed are records of the ledger, paths and fragments of this site, `https:` to a
 * named host, and `mailto:` to one address. Whether records and pages exist is not asked here.
 *
 * @param url as the parser gives it, with entities and escapes undone
 */
export function validateAddress(url: string, range: Range, diagnose: Diagnose): Diagnostic[] {
	const ledger = readLedgerUrl(url);
	if (ledger !== undefined) return validateId(ledger.id, range, diagnose);
	const hint = isSitePath(url) || MAIL.test(url) ? undefined : adviseAddress(url);
	if (hint === undefined) return [];
	const shown = JSON.stringify(url).slice(1, -1).replaceAll('\\\\', '\\');
	return [diagnose(range, 'refused-address', `Content cannot link to "${shown}".`, hint)];
}

/** What to write in place of an address that is none of this site; nothing for one that may stand. */
function adviseAddress(url: string): string | undefined {
	if (url === '') return 'Write an address between the round brackets.';
	if (/^(?:\/\/|[^a-z]*\\|\/[/\\])/i.test(url))
		return 'Write the whole address with "https://", or a path with one slash: /report/.';
	if (url.startsWith('/'))
		return 'Paths are as in the address bar: small letters, digits, hyphens and slashes.';
	const meant = url.replace(/^([a-z]+?)s?:/i, (_, scheme: string) => `${scheme.toLowerCase()}:`);
	if (readLedgerUrl(meant) !== undefined) return `Write "${meant}".`;
	if (/^http:\/\//i.test(url)) return 'Write "https://": no other site is linked to without it.';
	if (!/^https:\/\/[^/]/.test(url)) return HINT;
	const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
	if (/[\s\\\p{C}]/u.test(url))
		return 'Take spaces and backslashes out of the address; a space is written %20.';
	if (authority.includes('@'))
		return 'Take the name and the password before "@" out of the address.';
	if (/[^\p{ASCII}]/u.test(authority))
		return 'Write the host with plain letters; a name in other letters has a form that begins with "xn--".';
	if (!HOST.test(authority.replace(/:\d{1,5}$/, '')) || !URL.canParse(url))
		return 'Write a host name as in https://example.org/, without "%" or signs.';
	return undefined;
}

/** What is wrong with an id as such. Whether a record has it is reported by `unknown-claim` and its sisters. */
export function validateId(id: string, range: Range, diagnose: Diagnose): Diagnostic[] {
	return RESERVED_NAMES.has(id.toLowerCase())
		? [reservedName(diagnose, range, id, 'Choose another id.')]
		: [];
}
