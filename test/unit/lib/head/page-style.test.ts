import { expect, test } from 'vitest';
import { gatherStyles } from '../../../../src/lib/head/page-style.ts';

test('joins the styles of a page where the first one stood', () => {
	expect(gatherStyles('<style>a{b:c}</style><p></p><style type="text/css">d{e:f}</style>')).toBe(
		'<style>a{b:c}d{e:f}</style><p></p>',
	);
});

test('leaves out the rules of components that are not on the page, and what is empty then', () => {
	const css =
		'@layer x{@media print{i[data-astro-cid-gone]{a:b}}}p[data-astro-cid-here]{a:b}p[data-astro-cid-gone]{c:d}@media print{i[data-astro-cid-gone],b{e:f}u[data-astro-cid-gone]{g:h}}@media screen{u[data-astro-cid-gone]{g:h}}';
	expect(gatherStyles(`<style>${css}</style><p data-astro-cid-here></p>`)).toBe(
		'<style>p[data-0]{a:b}@media print{b{e:f}}</style><p data-0></p>',
	);
});

test('keeps the statement of the order of layers', () => {
	expect(gatherStyles('<style>@layer a,b;</style><style>@layer b{p{c:d}}</style>')).toBe(
		'<style>@layer a,b;@layer b{p{c:d}}</style>',
	);
});
