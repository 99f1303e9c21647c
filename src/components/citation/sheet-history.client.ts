/** Lets Back close the sheet: while it is open the history has an entry more. */

/** Closing the sheet takes the entry away, but for a sheet that opens again at once, in milliseconds: a tap on another mark. */
const AGAIN = 100;

let hasEntry = false;
/** Whether the entry is being taken away, which a browser does in its own time. */
let isReturning = false;
let closing: ReturnType<typeof setTimeout> | undefined;

/** What the history has to know of a sheet. */
export interface Sheet {
	isOpen: () => boolean;
	close: () => void;
}

/** Adds the entry, if it is not there. */
export function enterSheet(): void {
	if (hasEntry || isReturning) return;
	// Else Back would return to where the text stood when the sheet opened.
	history.scrollRestoration = 'manual';
	history.pushState(history.state, '');
	hasEntry = true;
}

/** Takes the entry away, unless the sheet opens again. */
export function leaveSheet({ isOpen }: Sheet): void {
	clearTimeout(closing);
	closing = setTimeout(() => {
		if (!hasEntry || isOpen()) return;
		hasEntry = false;
		isReturning = true;
		history.back();
	}, AGAIN);
}

/** Closes the sheet when the reader goes back. */
export function watchBack({ isOpen, close }: Sheet): void {
	addEventListener('popstate', () => {
		if (!hasEntry && !isReturning) return;
		const wasReturning = isReturning;
		hasEntry = isReturning = false;
		history.scrollRestoration = 'auto';
		if (!isOpen()) return;
		if (wasReturning) enterSheet();
		else close();
	});
}
