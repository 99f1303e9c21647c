/** From the edge of a phrase to its card, and from a phrase to the sheet under it, in pixels. */
const GAP = 9;
const SHEET_GAP = 16;
const phone = matchMedia('(max-width: 47.99rem)');

/** Whether the card is a sheet at the foot of the screen. */
export function isSheet(): boolean {
	return phone.matches;
}

/** Puts the card under its phrase within the column of the text, or over it where there is no room below. On a phone the phrase comes over the sheet. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
	const lines = link.getClientRects();
	const [first, last] = [lines[0], lines[lines.length - 1]];
	if (!first || !last) return;
	if (isSheet()) {
		card.style.removeProperty('left');
		card.style.removeProperty('top');
		const covered = last.bottom + SHEET_GAP - card.getBoundingClientRect().top;
		if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
		return;
	}
	const column = (
		link.closest('.prose') ?? document.querySelector('main')
	)?.getBoundingClientRect();
	const { width, height } = card.getBoundingClientRect();
	const [start, end] = [column?.left ?? 0, (column?.right ?? innerWidth) - width];
	const isBelow = last.bottom + GAP + height <= innerHeight || first.top < GAP + height;
	const top = isBelow ? last.bottom + GAP : first.top - GAP - height;
	card.style.setProperty('left', `${Math.max(start, Math.min(last.left, end)) + scrollX}px`);
	card.style.setProperty('top', `${top + scrollY}px`);
}
