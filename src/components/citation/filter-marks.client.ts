/** Makes the key of an entry a filter: the other marks lose their lines, and one goes through those that are left. */
import { make } from './fill-card.client.ts';
import { findActiveMarks } from './active-marks.client.ts';

const entry = document.querySelector<HTMLElement>('.entry');
const key = document.querySelector<HTMLElement>('.key');

/** The filters, each a button in place of the words that were there. */
const buttons = [...(key?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])].map((words) => {
	const button = make('button', words.className, ...words.childNodes);
	button.type = 'button';
	button.setAttribute('aria-pressed', 'false');
	button.dataset['filter'] = words.dataset['filter'] ?? '';
	button.addEventListener('click', () => choose(button));
	words.replaceWith(button);
	return button;
});

const status = make('span', 'visually-hidden');
status.setAttribute('role', 'status');
const place = make('span', '');
const walk = make(
	'span',
	'walk interface',
	makeButton('‹', 'Previous', () => go(-1)),
	place,
	makeButton('›', 'Next', () => go(1)),
	makeButton('×', 'Show all marks', () => choose()),
);
walk.hidden = true;
key?.querySelector('.states')?.append(walk, status);

let marks: HTMLAnchorElement[] = [];
let at = -1;

function makeButton(sign: string, label: string, press: () => void): HTMLButtonElement {
	const button = make('button', 'step', sign);
	button.type = 'button';
	button.setAttribute('aria-label', label);
	button.addEventListener('click', press);
	return button;
}

/** Sets the filter of a button; none, or that of one already pressed, shows all marks again. */
function choose(button?: HTMLButtonElement): void {
	const chosen = button?.getAttribute('aria-pressed') === 'true' ? undefined : button;
	for (const one of buttons) one.setAttribute('aria-pressed', String(one === chosen));
	const filter = chosen?.dataset['filter'];
	if (filter === undefined) entry?.removeAttribute('data-filter');
	else entry?.setAttribute('data-filter', filter);
	// The button that was pressed may be about to go.
	if (walk.contains(document.activeElement)) buttons[0]?.focus({ preventScroll: true });
	marks = filter === undefined ? [] : findActiveMarks(filter);
	at = -1;
	walk.hidden = filter === undefined;
	place.textContent = `${marks.length}`;
	call(undefined);
	status.textContent = chosen ? describe(chosen) : 'All marks';
}

/** What a filter shows, in words: the ochre line is for two things. */
function describe(button: HTMLButtonElement): string {
	const disputed = marks.filter((mark) => mark.matches('.disputed')).length;
	const changed = marks.length - disputed;
	if (button.dataset['filter'] !== 'disputed' || changed === 0) return button.textContent;
	return `${disputed} disputed, ${changed} changed`;
}

function go(by: number): void {
	at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
	const mark = marks[at];
	mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
	call(mark);
	place.textContent = `${at + 1} of ${marks.length}`;
	status.textContent = `${at + 1} of ${marks.length}: ${mark?.textContent}`;
}

/** Marks the one that the reader has come to, until the next. */
function call(mark: Element | undefined): void {
	document.querySelector('.is-called')?.classList.remove('is-called');
	mark?.classList.add('is-called');
}

key?.addEventListener('keydown', (event) => {
	const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
	const { altKey, ctrlKey, metaKey, shiftKey } = event;
	if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
	if (marks.length === 0) return;
	event.preventDefault();
	go(step);
});

if (key)
	new IntersectionObserver(([seen]) =>
		walk.classList.toggle('is-away', !seen?.isIntersecting),
	).observe(key);
