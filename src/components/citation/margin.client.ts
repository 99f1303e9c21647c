/**
 * Puts short notes into the margin of an entry, beside their phrases: for what is disputed, what has changed, what one source
 * says, and for remarks. Each is made of the full note, and nothing in the text moves for it.
 */
import { placeMarginNotes } from '../../lib/citations/place-margin-notes.ts';

const LABELS: Record<string, string> = {
	disputed: 'Disputed',
	changed: 'Changed',
	single: 'One source',
};

/** How many outlets a note names. */
const MAX_OUTLETS = 3;

/** Fills the margin and keeps its notes in their places. */
export function fillMargin(list: HTMLElement): void {
	const prose = document.querySelector<HTMLElement>('.entry > .prose');
	if (!prose || document.querySelector('.entry > .margin')) return;
	const margin = document.createElement('aside');
	margin.className = 'margin no-print';
	margin.setAttribute('aria-label', 'Notes in the margin');
	const marks = [...prose.querySelectorAll<HTMLElement>('.mark[id^="ref-"][id$="-1"]')];
	const notes = marks.flatMap((mark) => {
		const note = list.querySelector<HTMLElement>(`#note-${mark.dataset['note']}`);
		const short = note && shorten(note);
		return short ? [{ mark, short, isSpare: short.dataset['kind'] === 'remark' }] : [];
	});
	margin.append(...notes.map(({ short }) => short));
	prose.after(margin);

	const place = () => {
		const { left, top, height } = margin.getBoundingClientRect();
		if (height === 0) return;
		const boxes = [...prose.querySelectorAll('figure, .scroller, img')];
		const taken = boxes
			.map((box) => box.getBoundingClientRect())
			.filter((box) => box.right > left && box.height > 0)
			.map((box) => ({ top: box.top - top, bottom: box.bottom - top }));
		const shown = notes.flatMap(({ mark, short, isSpare }) => {
			const [line] = mark.getClientRects();
			// Within something that is folded away, or that reaches into the margin itself.
			const isAway =
				!line || (mark.closest('figure, .scroller')?.getBoundingClientRect().right ?? 0) > left;
			short.style.visibility = 'hidden';
			if (isAway) return [];
			const lineHeight = parseFloat(getComputedStyle(short).lineHeight);
			const at = (line.top + line.bottom - lineHeight) / 2 - top;
			return [{ short, at, height: short.offsetHeight, isSpare }];
		});
		const tops = placeMarginNotes(shown, [...taken, { top: height, bottom: Infinity }]);
		for (const [index, { short }] of shown.entries()) {
			const at = tops[index];
			if (at === undefined) continue;
			short.style.top = `${at}px`;
			short.style.visibility = 'visible';
		}
	};
	const observer = new ResizeObserver(place);
	observer.observe(prose);
	observer.observe(margin);
	document.fonts.addEventListener('loadingdone', place);
}

/** The short form of a note, with at most the links that its card has; nothing for one that the margin leaves to the card. */
function shorten(note: HTMLElement): HTMLElement | undefined {
	const { kind = '' } = note.dataset;
	const remark = readText(note.querySelector('.remark'));
	const label = LABELS[kind] ?? (remark && 'Remark');
	if (!label) return undefined;
	const links = nameOutlets(note);
	const sides = [...note.querySelectorAll('.positions > li')].map(readText).join('; ');
	const series = readText(note.querySelector('.series'));
	const sentences: Record<string, (string | Node)[][]> = {
		disputed: [[sides], links],
		changed: [[series], links],
		single: [links, [remark]],
	};
	const short = document.createElement('p');
	short.className = 'margin-note';
	short.dataset['kind'] = kind in LABELS ? kind : 'remark';
	const number = note.id.slice('note-'.length);
	short.dataset['marginNote'] = number;
	short.append(
		Object.assign(document.createElement('span'), { textContent: number }),
		Object.assign(document.createElement('b'), { textContent: label }),
		...(sentences[kind] ?? [[remark]])
			.filter((sentence) => sentence.some(Boolean))
			.flatMap((sentence, index) => [index > 0 ? '. ' : ' ', ...sentence]),
	);
	return short;
}

/** What it says, without its links to sources and without a full stop. */
function readText(element: Element | null): string {
	const copy = element?.cloneNode(true) as Element | undefined;
	copy?.querySelector('.outlets')?.remove();
	return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The first outlets that a note rests on, each with the origin of what it carries: links that the keyboard passes over, for the card has them. */
function nameOutlets(note: HTMLElement): (string | Node)[] {
	const links = [...note.querySelectorAll<HTMLAnchorElement>('.outlets a')];
	const named = new Map(
		links
			.filter((link) => !link.closest('.copies'))
			.map((link) => {
				const via = link.previousSibling;
				const origin = /^, via /.test(via?.textContent ?? '') ? via?.previousSibling : null;
				return [`${origin?.textContent}${link.textContent}`, { origin, link }] as const;
			}),
	);
	return [...named.values()].slice(0, MAX_OUTLETS).flatMap(({ origin, link }, index) => {
		const copy = link.cloneNode(true) as HTMLElement;
		copy.tabIndex = -1;
		const parts = origin ? [origin.cloneNode(true), ', via ', copy] : [copy];
		return index > 0 ? [', ', ...parts] : parts;
	});
}
