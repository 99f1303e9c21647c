/** What the card of a mark or a word says. A note is copied from the notes at the end of the entry, a definition from the page of its record. */
import { loadNotes } from './load-notes.client.ts';
import { readPage } from './read-page.client.ts';
import '../site/copy-link.client.ts';

/** What a card holds. */
export interface CardContent {
	parts: Node[];
	/** What the page of the record is called. */
	page: string;
}

/** Makes an element of a class, with what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	element.append(...children);
	return element;
}

/**
 * Reads what stands behind a link.
 *
 * @throws when it cannot be had
 */
export function readEvidence(link: HTMLAnchorElement): Promise<CardContent> {
	const { note } = link.dataset;
	return note === undefined ? readDefinition(link) : readNote(note);
}

async function readNote(number: string): Promise<CardContent> {
	const note = (await loadNotes()).querySelector(`#note-${number}`);
	if (note === null) throw new Error(`There is no note ${number}.`);
	const wordsOf = (name: string) =>
		[...(note.querySelector(`:scope > .${name}`)?.childNodes ?? [])].map((one) =>
			one.cloneNode(true),
		);
	const parts = ['grounds', 'statement', 'remark']
		.map((name) => make('p', name, ...wordsOf(name)))
		.filter((part) => part.hasChildNodes());
	for (const name of ['positions', 'outlets']) {
		const one = note.querySelector(`:scope > .${name}`);
		if (one) parts.push(one.cloneNode(true) as HTMLParagraphElement);
	}
	const kind = note.getAttribute('data-kind');
	return { parts, page: kind === 'quoted' ? 'The record' : 'Claim page' };
}

async function readDefinition(link: HTMLAnchorElement): Promise<CardContent> {
	const record = (await readPage(link.pathname)).getElementById(
		decodeURIComponent(link.hash.slice(1)),
	);
	const text = record?.closest('.record')?.querySelector(':scope > p:not(.also)');
	if (!record || !text) throw new Error(`There is no ${link.hash} on ${link.pathname}.`);
	const name = make('p', 'grounds', make('b', '', record.querySelector('a')?.textContent ?? ''));
	const native = record.querySelector('.native');
	if (native) name.append(' ', native.cloneNode(true));
	return {
		parts: [name, make('p', 'statement', text.textContent)],
		page: link.pathname.includes('glossary') ? 'Glossary' : 'People',
	};
}

/** The links under a card: to the page of the record, and one that copies its address. */
export function makeLinks(link: HTMLAnchorElement, page: string): Node[] {
	const follow = Object.assign(make('a', '', page), { href: link.href });
	const copy = Object.assign(make('a', '', 'Copy link'), { href: link.href });
	const copied = document.createElement('copy-link');
	const status = make('span', '');
	status.setAttribute('role', 'status');
	copied.append(copy, status);
	return [follow, copied];
}
