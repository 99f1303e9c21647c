/**
 * A line that says what could not be loaded, with a button that asks for it again.
 *
 * @param retry is called by the button, and settles when it is known how that went; who makes the line takes it away
 */
export function makeFailureLine(words: string, retry: () => Promise<unknown>): HTMLElement {
	const line = document.createElement('span');
	line.className = 'no-print';
	const text = document.createElement('span');
	text.setAttribute('role', 'status');
	const say = () => (text.textContent = words);
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Try again';
	button.addEventListener('click', () => {
		text.textContent = '';
		void retry().finally(say);
	});
	line.append(text, ' ', button, '. ');
	// Screen readers tell what comes into a line that they know.
	requestAnimationFrame(say);
	return line;
}
