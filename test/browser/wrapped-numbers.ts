/**
 * Runs in a page, by itself: the numbers of notes that wrap to another line than the text before them, or whose punctuation does.
 */
export function findWrappedNumbers(): (string | null)[] {
	const range = document.createRange();
	const middleOf = (node: Node, from: number) => {
		range.setStart(node, from);
		range.setEnd(node, from + 1);
		const { top, bottom } = [...range.getClientRects()].at(-1) ?? { top: 0, bottom: 0 };
		return (top + bottom) / 2;
	};
	return [...document.querySelectorAll('.prose a.mark sup')].flatMap((number) => {
		const text = document.createTreeWalker(number.parentElement!, NodeFilter.SHOW_TEXT);
		let last: Node | null = null;
		for (let one = text.nextNode(); one && one.parentElement !== number; one = text.nextNode())
			last = one;
		const words = last?.nodeValue?.trimEnd() ?? '';
		if (last === null || words === '') return ['no text'];
		const line = middleOf(last, words.length - 1);
		const { top, bottom } = number.getBoundingClientRect();
		const places = [(top + bottom) / 2];
		const after = number.parentElement?.nextSibling;
		if (after?.nodeType === Node.TEXT_NODE && /^[.,;:!?…)\]”’]/.test(after.nodeValue ?? ''))
			places.push(middleOf(after, 0));
		return places.every((place) => Math.abs(place - line) < 12) ? [] : [number.textContent];
	});
}
