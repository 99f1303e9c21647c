/**
 * Opens what stands behind a mark or a word in place of following its link: by a click or a tap, by Enter or Space, and where
 * the pointer is fine after it has rested. Where it cannot be had the link leads to its page.
 */
import { partLoader } from '../site/load-part.client.ts';

const TARGETS = 'a.mark[data-note], main a.word';
/** How long a pointer rests on a mark before its card opens, in milliseconds. */
const HOVER_DELAY = 250;

const findLink = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLAnchorElement>(TARGETS) : null;
const loadCard = partLoader(() => import('./card.client.ts'));

const placeOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`;

let resting: ReturnType<typeof setTimeout> | undefined;
/** Where the pointer moved last. */
let last: string | undefined;

if ('popover' in HTMLElement.prototype) {
	document.addEventListener('click', (event) => {
		const link = findLink(event);
		const { altKey, ctrlKey, metaKey, shiftKey } = event;
		if (!link || altKey || ctrlKey || metaKey || shiftKey) return;
		event.preventDefault();
		clearTimeout(resting);
		loadCard()
			.then(({ openCard }) => openCard(link))
			.catch(() => location.assign(link.href));
	});
	document.addEventListener('keydown', (event) => {
		const link = event.key === ' ' ? findLink(event) : null;
		if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		link.click();
	});
	// What comes under a pointer that did not move, by scrolling or when a card closes, is not pointed at.
	document.addEventListener('pointermove', (event) => (last = placeOf(event)));
	document.addEventListener('pointerover', (event) => {
		clearTimeout(resting);
		const link = event.pointerType === 'mouse' ? findLink(event) : null;
		if (!link || placeOf(event) === last) return;
		resting = setTimeout(() => {
			loadCard()
				.then(({ openCard }) => openCard(link, { isHover: true }))
				.catch(() => undefined);
		}, HOVER_DELAY);
	});
	// Once a pointer or the keyboard is near, the card will be wanted.
	for (const sign of ['pointerover', 'focusin'])
		document.addEventListener(sign, (event) => {
			if (findLink(event)) loadCard().catch(() => undefined);
		});
}
