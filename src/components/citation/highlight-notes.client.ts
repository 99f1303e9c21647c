/** Highlights a mark together with its note in the margin, whichever of them is pointed at or has the focus. */
const numberOf = ({ target }: Event) => {
	const one =
		target instanceof Element
			? target.closest<HTMLElement>('[data-note], [data-margin-note]')
			: undefined;
	return one?.dataset['note'] ?? one?.dataset['marginNote'];
};

for (const sign of ['pointerover', 'focusin'])
	document.addEventListener(sign, (event) => highlight(numberOf(event)));

let lit: string | undefined;

function highlight(number: string | undefined): void {
	if (number === lit) return;
	lit = number;
	for (const one of document.querySelectorAll('.is-lit')) one.classList.remove('is-lit');
	if (number === undefined) return;
	for (const name of ['data-note', 'data-margin-note'])
		for (const one of document.querySelectorAll(`[${name}="${number}"]`))
			one.classList.add('is-lit');
}
