import { KIND_OF_SCHEME, readLedgerUrl } from '../ledger/ledger-url.ts';
import { recordPath } from '../ledger/record-path.ts';
import { escapeMarkup } from '../text/escape.ts';
import { readInline } from './read-inline.ts';

/**
 * A text of a record as HTML that can leave the site: links into the ledger become links to the site's pages.
 *
 * @param text Markdown within one paragraph
 * @param toAddress the whole address of a path of this site
 */
export function writeInlineHtml(text: string, toAddress: (path: string) => string): string {
	return readInline(text)
		.map(({ text: words, url, isEmphasis }) => {
			const inner = escapeMarkup(words);
			if (isEmphasis) return `<em>${inner}</em>`;
			return url === undefined
				? inner
				: `<a href="${escapeMarkup(readAddress(url, toAddress))}">${inner}</a>`;
		})
		.join('');
}

function readAddress(url: string, toAddress: (path: string) => string): string {
	const link = readLedgerUrl(url);
	if (link !== undefined) return toAddress(recordPath(KIND_OF_SCHEME[link.scheme], link.id));
	return url.startsWith('/') ? toAddress(url) : url;
}
