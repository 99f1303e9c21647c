import type { AstroLoggerDestination } from 'astro';
import nodeLog from 'astro/logger/node';

/** Astro's lines about one page: its file, and what it took. */
const OF_A_PAGE = /^\s*(?:├─|└─|\(\+)/;
const COLOURS = /\u001b\[[\d;]*m/g;

/** What commands print: all that Astro does, but for the lines about single pages, of which a build would have hundreds. */
export default function buildLog(): AstroLoggerDestination {
	const all = nodeLog();
	return {
		write: (event) => {
			if (!OF_A_PAGE.test(event.message.replace(COLOURS, ''))) all.write(event);
		},
	};
}
