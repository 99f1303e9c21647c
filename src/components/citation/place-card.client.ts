/** From the edge of a phrase to its card, and from a phrase to the sheet under it, in pixels. */
const GAP = 9;
const SHEET_GAP = 16;
const phone = matchMedia('(max-width: 47.99rem)');

/** Whether the card is a sheet at the foot of the screen. */
export function isSheet(): boolean {
	return phone.matches;
}

/** Puts the card under its phrase within the column of the text, or over it where there is more room. On a phone the phrase comes over the sheet. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
	const lines = link.getClientRects();
	const [first, last] = [lines[0], lines[lines.length - 1]];
	if (!first || !last) return;
	card.style.cssText = '';
	if (isSheet()) {
		const covered = last.bottom + SHEET_GAP - card.getBoundingClientRect().top;
		if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
		return;
	}
	const column = (
		link.closest('.prose') ?? document.querySelector('main')
	)?.getBoundingClientRect();
	const { width, height } = card.getBoundingClientRect();
	const [start, end] = [column?.left ?? 0, (column?.right ?? innerWidth) - width];
	const below = innerHeight - last.bottom - 2 * GAP;
	const above = first.top - 2 * GAP;
	const isBelow = height <= below || below >= above;
	const shown = Math.min(height, isBelow ? below : above);
	const top = isBelow ? last.bottom + GAP : first.top - GAP - shown;
	card.style.setProperty('max-height', `${shown}px`);
	card.style.setProperty('left', `${Math.max(start, Math.min(last.left, end)) + scrollX}px`);
	card.style.setProperty('top', `${top + scrollY}px`);
}
