/** Makes the key of an entry a filter: the other marks lose their lines, and one goes through those that are left. */
import { make } from './fill-card.client.ts';
import { light } from './light-notes.client.ts';
import { marksInForce } from './marks-in-force.client.ts';

const entry = document.querySelector<HTMLElement>('.entry');
const key = document.querySelector<HTMLElement>('.key');

/** The filters, each a button in place of the words that were there. */
const buttons = [...(key?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])].map((words) => {
	const button = make('button', words.className, ...words.childNodes);
	button.type = 'button';
	button.ariaPressed = 'false';
	button.dataset['filter'] = words.dataset['filter'] ?? '';
	button.addEventListener('click', () => choose(button));
	words.replaceWith(button);
	return button;
});

const status = make('span', 'visually-hidden');
status.role = 'status';
const place = make('span', '');
const walk = make(
	'span',
	'walk interface',
	makeStep('‹', 'Previous', -1),
	place,
	makeStep('›', 'Next', 1),
);
walk.hidden = true;
key?.querySelector('.states')?.append(walk, status);

let marks: HTMLAnchorElement[] = [];
let at = -1;

function makeStep(sign: string, label: string, by: number): HTMLButtonElement {
	const button = make('button', 'step', sign);
	button.type = 'button';
	button.ariaLabel = label;
	button.addEventListener('click', () => go(by));
	return button;
}

function choose(button: HTMLButtonElement): void {
	const isPressed = button.ariaPressed !== 'true';
	for (const one of buttons) one.ariaPressed = String(one === button && isPressed);
	const filter = button.dataset['filter'];
	if (isPressed) entry?.setAttribute('data-filter', filter ?? '');
	else entry?.removeAttribute('data-filter');
	marks = isPressed ? marksInForce(filter) : [];
	at = -1;
	walk.hidden = !isPressed;
	place.textContent = `${marks.length}`;
	light(undefined);
	status.textContent = isPressed ? describe(button) : 'All marks';
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
	light(mark?.dataset['note']);
	place.textContent = `${at + 1} of ${marks.length}`;
	status.textContent = `${at + 1} of ${marks.length}: ${mark?.textContent}`;
}

key?.addEventListener('keydown', (event) => {
	const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
	if (step === undefined || marks.length === 0) return;
	event.preventDefault();
	go(step);
});

if (key)
	new IntersectionObserver(([seen]) =>
		walk.classList.toggle('is-away', !seen?.isIntersecting),
	).observe(key);
