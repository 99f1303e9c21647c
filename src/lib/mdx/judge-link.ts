import { findAddressFault } from './judge-address.ts';
import type { JudgedText } from './judge-tree.ts';
import type { ProseNode } from './prose.ts';
import type { Refusal } from './refusal.ts';

const PICTURE = /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif)$/;

/** A link leads where content may lead: `refused-address`. */
export function judgeLink(node: ProseNode, { source }: JudgedText): Refusal[] {
	const fault = findAddressFault(node.url ?? '');
	return fault === undefined ? [] : [{ ...placeOfAddress(node, source), ...fault }];
}

/** A picture stands beside its entry and says in words what it shows: `refused-picture`, `missing-alt`. */
export function judgePicture(node: ProseNode, { source, isEntry }: JudgedText): Refusal[] {
	const place = placeOfAddress(node, source);
	const url = node.url ?? '';
	if (!isEntry) {
		const message = 'A picture cannot stand in the text of a record.';
		return [{ ...place, rule: 'refused-picture', message, hint: 'Show it in an entry.' }];
	}
	const refusals: Refusal[] = [];
	if (!PICTURE.test(url))
		refusals.push({
			...place,
			rule: 'refused-picture',
			message: `Content cannot show the picture "${url.slice(0, 100)}".`,
			hint: 'Put a JPEG, PNG, WebP or AVIF file beside the entry, named with small letters, digits and hyphens: ![what it shows](./name.jpg).',
		});
	if ((node.alt ?? '').trim() === '')
		refusals.push({
			...place,
			rule: 'missing-alt',
			message: `The picture "${url.slice(0, 100)}" does not say what it shows.`,
			hint: 'Write it between the square brackets, for those who cannot see it: ![The court in session](./court.jpg).',
		});
	return refusals;
}

/** Where the address stands; where it was disguised, the whole link. */
function placeOfAddress(node: ProseNode, source: string): { start: number; end: number } {
	const { start = { offset: 0 }, end = { offset: 1 } } = node.position ?? {};
	const url = node.url ?? '';
	const written = source.slice(start.offset, end.offset);
	const found = url === '' ? -1 : written.lastIndexOf(url);
	if (found < 0) return { start: start.offset, end: end.offset };
	return { start: start.offset + found, end: start.offset + found + url.length };
}
