/**
 * One tab stop for each paragraph that has marks, so that the end of an entry is not a hundred tab stops away. From there
 * the left and right arrow keys go through all marks.
 */
import { findActiveMarks, readFilter } from './active-marks.client.ts';

const all = [
	...document.querySelectorAll<HTMLAnchorElement>('.prose :is(a.mark[data-note], a.word)'),
];
const seen = new Set<Element | null>();
for (const link of all) {
	const block = link.closest('p, li, td, th, dd, figcaption, blockquote');
	if (seen.has(block)) link.tabIndex = -1;
	seen.add(block);
}

document.addEventListener('keydown', (event) => {
	const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
	const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
	const from = all.findIndex((link) => link === target);
	if (from < 0) return;
	const wanted = readFilter() === undefined ? all : findActiveMarks();
	const next =
		step > 0
			? wanted.find((link) => all.indexOf(link) > from)
			: wanted.findLast((link) => all.indexOf(link) < from);
	event.preventDefault();
	next?.focus();
});
