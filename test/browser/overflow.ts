/** What reaches over the right edge of the window, the page itself first. Runs in the page. */
export function findOverflow({ within, apart }: { within: string; apart: string }): string[] {
	const { clientWidth: edge, scrollWidth } = document.documentElement;
	return [
		...(scrollWidth > edge ? ['the page scrolls sideways'] : []),
		...[...document.querySelectorAll(within)]
			.filter((one) => !one.closest(apart))
			.filter((one) => one.getBoundingClientRect().right > edge + 1)
			.map((one) => `${one.tagName.toLowerCase()}.${one.className} reaches over the edge`),
	];
}
