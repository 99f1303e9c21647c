import { make } from './fill-card.client.ts';
import { findActiveMarks, readFilter } from './active-marks.client.ts';

/**
 * Adds to the foot of a card which of the marks it is about, and on phones the way to the ones before and after it.
 *
 * @param step opens the card of another mark
 */
export function fillBar(
	foot: HTMLElement,
	link: HTMLAnchorElement,
	step: (next: HTMLAnchorElement) => Promise<void>,
): void {
	const { note } = link.dataset;
	if (note === undefined) return;
	const isSame = (mark: HTMLAnchorElement) => mark.dataset['note'] === note;
	let filter = readFilter();
	let marks = findActiveMarks();
	if (!marks.some(isSame)) {
		filter = undefined;
		marks = findActiveMarks('all');
	}
	const place = marks.findIndex(isSame);
	const noun = { confirmed: ' confirmed', single: ' one source', disputed: ' disputed' }[
		filter ?? ''
	];
	const go = (to: number, sign: string, label: string) => {
		const next = marks[to];
		const button = Object.assign(make('button', 'step', sign), {
			type: 'button',
			disabled: next === undefined,
		});
		button.setAttribute('aria-label', label);
		button.addEventListener('click', () => {
			if (next === undefined) return;
			step(next)
				.then(() => {
					const again = document.querySelector<HTMLElement>(`.card .step[aria-label='${label}']`);
					again?.focus();
				})
				.catch(() => location.assign(next.href));
		});
		return button;
	};
	foot.append(
		make(
			'span',
			'steps',
			go(place - 1, '‹', 'Previous'),
			make('span', '', `${place + 1} of ${marks.length}`, make('span', 'noun', noun ?? '')),
			go(place + 1, '›', 'Next'),
		),
	);
}
