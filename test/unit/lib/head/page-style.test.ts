import { expect, test } from 'vitest';
import { gatherStyles } from '../../../../src/lib/head/page-style.ts';

const styled = (html: string) => gatherStyles(html).html;

test('joins the styles of a page where the first one stood', () => {
	expect(styled('<style>a{b:c}</style><p></p><style type="text/css">d{e:f}</style>')).toBe(
		'<style>a{b:c}d{e:f}</style><p></p>',
	);
});

test('leaves out the rules of components that are not on the page, and what is empty then', () => {
	const css =
		'@layer x{@media screen{i[data-astro-cid-gone]{a:b}}}p[data-astro-cid-here]{a:b}p[data-astro-cid-gone]{c:d}@media screen{i[data-astro-cid-gone],b{e:f}u[data-astro-cid-gone]{g:h}}@media screen{u[data-astro-cid-gone]{g:h}}';
	expect(styled(`<style>${css}</style><p data-astro-cid-here></p>`)).toBe(
		'<style>p[data-0]{a:b}@media screen{b{e:f}}</style><p data-0></p>',
	);
});

test('keeps the statement of the order of layers', () => {
	expect(styled('<style>@layer a,b;</style><style>@layer b{p{c:d}}</style>')).toBe(
		'<style>@layer a,b;@layer b{p{c:d}}</style>',
	);
});

test('takes the rules for paper apart, each in its layer', () => {
	const css = '@layer a{p{b:c}@media print{p[data-astro-cid-here]{d:e}}}@layer print{@page{f:g}}';
	expect(gatherStyles(`<style>${css}</style><p data-astro-cid-here></p>`)).toEqual({
		html: '<style>@layer a{p{b:c}}</style><p data-0></p>',
		paper: '@layer a{p[data-0]{d:e}}@layer print{@page{f:g}}',
	});
});

test('leaves out rules for what only some pages have', () => {
	expect(styled('<style>.footnotes{a:b}p{c:d}</style><p></p>')).toBe(
		'<style>p{c:d}</style><p></p>',
	);
});
