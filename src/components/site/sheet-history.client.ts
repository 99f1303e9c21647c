/** Lets Back close what lies over the page, such as the sheet of a note or the search: while one is open the history has one entry more. */

/** Closing the sheet takes the entry away, but for one that opens again at once, in milliseconds: a tap on another mark. */
const REOPEN_DELAY = 100;

let hasEntry = false;
/** Whether the entry is being taken away, which a browser does in its own time. */
let isReturning = false;
let closing: ReturnType<typeof setTimeout> | undefined;
const sheets: Sheet[] = [];

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

/** Takes the entry away, unless a sheet opens again. */
export function leaveSheet(): void {
	clearTimeout(closing);
	closing = setTimeout(() => {
		if (!hasEntry || sheets.some(({ isOpen }) => isOpen())) return;
		hasEntry = false;
		isReturning = true;
		history.back();
	}, REOPEN_DELAY);
}

/** Follows a link out of a sheet. Where it leads takes the place of the entry, so that Back leads to the page before. */
export function followFromSheet(address: string): void {
	const hadEntry = hasEntry;
	hasEntry = false;
	history.scrollRestoration = 'auto';
	if (hadEntry) location.replace(address);
	else location.assign(address);
}

/** Closes the sheet when the reader goes back. */
export function closeOnBack(sheet: Sheet): void {
	if (sheets.length === 0) addEventListener('popstate', handlePopState);
	sheets.push(sheet);
}

function handlePopState(): void {
	if (!hasEntry && !isReturning) return;
	const wasReturning = isReturning;
	hasEntry = isReturning = false;
	history.scrollRestoration = 'auto';
	const open = sheets.filter(({ isOpen }) => isOpen());
	if (open.length === 0) return;
	if (wasReturning) enterSheet();
	else for (const { close } of open) close();
}
