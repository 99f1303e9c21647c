import { describe, expect, test } from 'vitest';
import { compareSites } from '../../../../src/lib/changes/compare-sites.ts';
import { addPreviewNotice } from '../../../../src/lib/checks/preview-notice.ts';

const page = (main: string, footer = 'foot') =>
	`<html><head><title>t</title></head><body class="x"><main id="content">${main}</main><footer>${footer}</footer></body></html>`;
const weigh = (html: string) => html.length;

describe('compareSites', () => {
	test('tells pages that are added, changed and removed, with their weights', () => {
		const before = [
			{ path: '/a/', html: page('one') },
			{ path: '/b/', html: page('two') },
			{ path: '/c/', html: page('same') },
		];
		const after = [
			{ path: '/a/', html: page('three') },
			{ path: '/c/', html: page('same') },
			{ path: '/d/', html: page('new') },
		];
		const weight = (main: string) => page(main).length;
		expect(compareSites(before, after, weigh)).toEqual([
			{ path: '/a/', what: 'changed', before: weight('one'), after: weight('three') },
			{ path: '/b/', what: 'removed', before: weight('two'), after: undefined },
			{ path: '/d/', what: 'added', before: undefined, after: weight('new') },
		]);
	});

	test('takes no notice of what stands around the main part, nor of scripts and styles', () => {
		const before = [{ path: '/', html: page('a<script src="/x.1.js"></script>', 'old') }];
		const after = [{ path: '/', html: page('a<script src="/x.2.js"></script>', 'new') }];
		expect(compareSites(before, after, weigh)).toEqual([]);
	});

	test('neither compares nor weighs the notice of a preview', () => {
		const html = page('changed');
		const after = [{ path: '/', html: addPreviewNotice(html, []) }];
		expect(compareSites([{ path: '/', html: page('a') }], after, weigh)).toEqual([
			{ path: '/', what: 'changed', before: page('a').length, after: html.length },
		]);
	});
});
