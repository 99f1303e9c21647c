import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { paintSvg } from '../charts/clean-svg.ts';

/** What exists in web pages alone. */
const WEB_ONLY = 'script, style, template, .narrow, .sign';
const NUMBERED = /&#x([0-9a-f]+);/gi;

/** The element that stands for one of the site's own, or for one that reading systems fold away for good. */
const RENAMED = { 'live-chart': 'div', 'verdict-cells': 'div', details: 'div', summary: 'p' };

/**
 * Turns a part of the book into what reading systems understand: XHTML, notes that open in place, pictures in colours
 * of their own, nothing folded.
 *
 * @param html the part's root element
 * @param own the file that the part becomes
 * @param fileById the file that holds each id of the book
 */
export function adaptForEpub(html: string, own: string, fileById: Map<string, string>): string {
	const $ = load(html, null, false);
	$(WEB_ONLY).remove();
	for (const svg of $('svg').toArray()) $(svg).replaceWith(paintSvg($.html(svg)));
	for (const [from, to] of Object.entries(RENAMED))
		for (const element of $.root().find(from).toArray()) {
			$(element).addClass(from);
			element.tagName = to;
		}
	markNotes($);
	cleanAttributes($);
	for (const link of $('a[href^="#"]').toArray()) {
		const id = decodeURIComponent($(link).attr('href')?.slice(1) ?? '');
		const file = fileById.get(id) ?? own;
		$(link).attr('href', `${file === own ? '' : file}#${id}`);
	}
	for (const element of $('[lang]').toArray())
		$(element).attr('xml:lang', $(element).attr('lang') ?? '');
	return toXml($);
}

/** Says what is a reference to a note, a note, and the way back. */
function markNotes($: CheerioAPI): void {
	$('a.mark[href^="#"]').attr({ 'epub:type': 'noteref', role: 'doc-noteref' });
	$('.notes').attr({ 'epub:type': 'endnotes', role: 'doc-endnotes' });
	$('.notes > ol > li').attr('epub:type', 'endnote');
	$('.notes a[href*="-ref-"]').attr('role', 'doc-backlink');
}

function cleanAttributes($: CheerioAPI): void {
	for (const element of $.root().find('*').toArray())
		for (const name of Object.keys(element.attribs))
			if (/^data-|^tabindex$/.test(name)) $(element).removeAttr(name);
}

/** As XML, with letters of all scripts as they are. */
function toXml($: CheerioAPI): string {
	return $.xml().replace(NUMBERED, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16)),
	);
}
