import { addPolicy, readInlineHashes, writePolicy } from '../lib/head/content-policy.ts';
import type { InlineHashes } from '../lib/head/content-policy.ts';
import { deferScripts } from '../lib/head/defer-scripts.ts';
import { THEME_SCRIPT } from '../lib/head/inline-code.ts';
import { gatherStyles } from '../lib/head/page-style.ts';
import { readSitemapPage } from '../lib/head/sitemap.ts';
import type { SitemapPage } from '../lib/head/sitemap.ts';
import { readSocialWords } from '../lib/pictures/social-words.ts';
import type { SocialPicture } from '../lib/pictures/social-words.ts';
import { addressOf, wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { hashText } from './hash-code.ts';
import { tellPreview } from './preview-notices.ts';
import type { PreviewNotice } from './preview-notices.ts';

/** A page as Astro made it. */
export interface MadePage {
	/** From the site's root, as readers see it: `/report/`. */
	path: string;
	html: string;
	place: SitePlace;
	/** What it says if it is one of a preview. */
	notice: PreviewNotice | undefined;
}

/** A page as readers get it, with what the rest of the site needs to know of it. */
export interface FinishedPage {
	html: string;
	hashes: InlineHashes;
	/** Its rules for paper and their file, from the site's folder; nothing where it has none. */
	paper: { file: string; css: string } | undefined;
	/** What the sitemap says of it, if it is listed there. */
	listing: SitemapPage | undefined;
	/** The picture that it names. */
	picture: SocialPicture | undefined;
}

/**
 * Finishes a page: leaves out styles that it does not use, has scripts wait for the
 * text, and says first what it may load. Astro's own policy would name the scripts and styles of all pages on each, some
 * two kilobytes that do not compress, and would stand below what it should govern.
 *
 * @throws PolicyError when the page has an inline script that is not the site's own
 */
export function finishPage({ path, html: made, place, notice }: MadePage): FinishedPage {
	const told = tellPreview(made, notice);
	const { html: styled, paper: css } = gatherStyles(told);
	const paper = css === '' ? undefined : { file: nameSheet(css), css };
	const html = deferScripts(
		paper ? addPaperStyle(styled, addressOf(place.base, `/${paper.file}`)) : styled,
	);
	const hashes = readInlineHashes(html, [THEME_SCRIPT]);
	return {
		html: addPolicy(html, writePolicy(hashes)),
		hashes,
		paper,
		listing: readSitemapPage(html, wholeAddressOf(place, path)),
		picture: readSocialWords(html),
	};
}

/** The file of a style sheet. Its name follows from what is in it, so it can be kept for ever. */
function nameSheet(css: string): string {
	return `_astro/paper.${hashText(css).slice(0, 8)}.css`;
}

/** Names the rules for paper, which no screen waits for: a script asks for them later (`paper-style.client.ts`). */
function addPaperStyle(html: string, address: string): string {
	const link = `<link rel="stylesheet" media="print" href="${address}">`;
	return html.replace('</style>', `</style><noscript>${link}</noscript>`);
}
