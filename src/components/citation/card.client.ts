/** The card over an entry: one for all marks and words. On a phone it is a sheet at the foot of the screen. */
import { fillBar } from './card-bar.client.ts';
import { make, makeLinks, readEvidence } from './fill-card.client.ts';
import { isSheet, placeCard } from './place-card.client.ts';
import { closeOnBack, enterSheet, leaveSheet } from '../site/sheet-history.client.ts';

/** How long a card that a resting pointer opened stays once the pointer has left it and its mark, in milliseconds. */
const CLOSE_DELAY = 300;
/** How far a finger swipes a sheet down to close it, in pixels. */
const SWIPE = 60;

const card = make('div', 'card interface no-print');
card.popover = 'auto';
card.setAttribute('role', 'dialog');
card.tabIndex = -1;
document.body.append(card);

/** What the card is about, and what was asked for last: an answer that comes later is no longer wanted. */
let current: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let isHovered = false;
/** What the press of a pointer closes before it becomes a click. */
let pressed: HTMLAnchorElement | undefined;

const isOpen = () => card.matches(':popover-open');
const sheet = { isOpen, close: () => card.hidePopover() };
closeOnBack(sheet);

/**
 * Opens the card of a mark or a word; a second click on it closes the card.
 *
 * @throws when what it says cannot be had
 */
export async function openCard(link: HTMLAnchorElement, { isHover = false } = {}): Promise<void> {
	const wasPressed = pressed === link;
	pressed = undefined;
	if (isHover ? isOpen() && !isHovered : wasPressed) return;
	wanted = link;
	link.setAttribute('aria-busy', 'true');
	const content = await readEvidence(link).finally(() => link.removeAttribute('aria-busy'));
	if (wanted !== link || (isHover && !link.matches(':hover'))) return;
	current?.classList.remove('is-open');
	current = link;
	link.classList.add('is-open');
	isHovered = isHover;
	const kind = link.matches('.word') ? '' : 'Evidence: ';
	card.setAttribute('aria-label', kind + phraseOf(link));
	card.dataset['line'] = ['disputed', 'changed', 'single', 'word'].find((one) =>
		link.classList.contains(one),
	);
	const close = Object.assign(make('button', 'close', '×'), { type: 'button' });
	close.setAttribute('aria-label', 'Close');
	close.addEventListener('click', () => card.hidePopover());
	const foot = make('div', 'foot', ...makeLinks(link, content.page));
	fillBar(foot, link, (next) => {
		next.scrollIntoView({ block: 'center', behavior: 'instant' });
		return openCard(next);
	});
	const body = make('div', 'body', ...content.parts);
	card.replaceChildren(make('div', 'handle'), close, body, foot);
	if (!isOpen()) card.showPopover();
	if (isSheet()) enterSheet();
	placeCard(card, link);
	if (!isHover) card.focus();
}

/** The words of a link without the number of its note. */
function phraseOf(link: HTMLAnchorElement): string {
	const copy = link.cloneNode(true) as Element;
	copy.querySelector('sup')?.remove();
	return copy.textContent.trim();
}

card.addEventListener('beforetoggle', (event) => {
	if (event.newState === 'open') return;
	current?.classList.remove('is-open');
	wanted = undefined;
	if (card.contains(document.activeElement)) current?.focus({ preventScroll: true });
	leaveSheet();
});

document.addEventListener(
	'pointerdown',
	({ target }) => {
		const isCurrent = target instanceof Element && target.closest('a') === current;
		pressed = isOpen() && !isHovered && isCurrent ? current : undefined;
		if (target instanceof Element && target.closest('.card')) isHovered = false;
	},
	true,
);

let leaving: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('pointerover', ({ target }) => {
	clearTimeout(leaving);
	const isNear = target instanceof Node && (card.contains(target) || current?.contains(target));
	if (!isHovered || isNear || !isOpen()) return;
	leaving = setTimeout(() => isHovered && card.hidePopover(), CLOSE_DELAY);
});

// The card stands at the end of the page: Tab goes from it back into the text.
card.addEventListener('keydown', (event) => {
	if (event.key !== 'Tab') return;
	const stops = [...card.querySelectorAll<HTMLElement>('a, button:enabled')].filter(
		({ offsetWidth }) => offsetWidth > 0,
	);
	const edge = event.shiftKey ? [stops[0], card] : [stops.at(-1)];
	if (!edge.includes(document.activeElement as HTMLElement)) return;
	if (event.shiftKey) event.preventDefault();
	card.hidePopover();
});

let from: number | undefined;
card.addEventListener(
	'touchstart',
	({ touches }) => {
		from =
			card.querySelector('.body')?.scrollTop === 0 && isSheet() ? touches[0]?.clientY : undefined;
	},
	{ passive: true },
);
card.addEventListener('touchend', ({ changedTouches }) => {
	const down = (changedTouches[0]?.clientY ?? 0) - (from ?? Infinity);
	if (down > SWIPE) card.hidePopover();
});
addEventListener('resize', () => {
	if (current && isOpen()) placeCard(card, current);
});
