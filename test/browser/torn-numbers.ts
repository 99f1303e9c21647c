/**
 * Runs in a page, by itself: the numbers of notes that do not stand in the line of the text before them,
 * or whose punctuation does not.
 */
export function findTornNumbers(): (string | null)[] {
	const range = document.createRange();
	const middleOf = (node: Node, from: number) => {
		range.setStart(node, from);
		range.setEnd(node, from + 1);
		const { top, bottom } = [...range.getClientRects()].at(-1) ?? { top: 0, bottom: 0 };
		return (top + bottom) / 2;
	};
	return [...document.querySelectorAll('.prose button.number')].flatMap((number) => {
		const text = number.parentElement?.previousElementSibling?.lastChild;
		const after = number.parentElement?.lastChild;
		if (text?.nodeType !== Node.TEXT_NODE) return ['no text'];
		const line = middleOf(text, (text.nodeValue ?? '').trimEnd().length - 1);
		const { top, bottom } = number.getBoundingClientRect();
		const places = [(top + bottom) / 2];
		if (after?.nodeType === Node.TEXT_NODE && after.nodeValue?.trim())
			places.push(middleOf(after, after.nodeValue.search(/\S/)));
		return places.every((place) => Math.abs(place - line) < 12) ? [] : [number.textContent];
	});
}
