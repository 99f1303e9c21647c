/** Scrolls the header's line of pages, where it is too long for a phone, to the one that the reader is on. */
const current = document.querySelector<HTMLElement>('header nav [aria-current]');
const nav = current?.parentElement;
if (current && nav && nav.scrollWidth > nav.clientWidth)
	nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
