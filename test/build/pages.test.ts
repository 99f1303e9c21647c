import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { addresses, pages, withoutBase } from './site-files.ts';

test('the site has its pages', () => {
	expect(pages.length).toBeGreaterThan(20);
	for (const path of ['/', '/report/', '/background/the-2003-listing/', '/claims/', '/404.html'])
		expect(pages.map((page) => page.path)).toContain(path);
});

describe('every page', () => {
	test('has one h1, a title, a description, a language and a canonical address', () => {
		const wrong = pages.flatMap(({ path, $ }) => {
			const parts = {
				h1: $('h1').length === 1 && $('h1').text().trim() !== '',
				title: ($('title').text() ?? '').length > 3,
				description: ($('meta[name=description]').attr('content') ?? '').length > 20,
				lang: $('html').attr('lang') === 'en' && $('html').attr('dir') === 'ltr',
				canonical: /^https:\/\//.test($('link[rel=canonical]').attr('href') ?? ''),
			};
			return Object.entries(parts).flatMap(([name, isRight]) =>
				isRight ? [] : [`${path}: ${name}`],
			);
		});
		expect(wrong).toEqual([]);
	});

	test('has a title of its own', () => {
		const titles = pages.map(({ $ }) => $('title').text());
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('has each id once', () => {
		const wrong = pages.flatMap(({ path, $ }) => {
			const ids = $('[id]')
				.toArray()
				.map((element) => $(element).attr('id'));
			return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
		});
		expect(wrong).toEqual([]);
	});

	test('links only to pages and fragments that exist', () => {
		const idsOf = new Map(
			pages.map(({ path, $ }) => [
				path,
				new Set(
					$('[id]')
						.toArray()
						.map((one) => $(one).attr('id')),
				),
			]),
		);
		const broken = pages.flatMap(({ path, $ }) =>
			$('a[href], link[href], script[src], [popovertarget]')
				.toArray()
				.flatMap((element) => {
					const popover = $(element).attr('popovertarget');
					const href = popover
						? `#${popover}`
						: ($(element).attr('href') ?? $(element).attr('src') ?? '');
					if (/^(?:https?:|mailto:|data:)/.test(href)) return [];
					const [target = '', fragment] = href.split('#');
					if (target !== '' && !addresses.has(target)) return [`${path} → ${href}`];
					const ids = idsOf.get(target === '' ? path : withoutBase(target));
					const isMissing =
						fragment !== undefined &&
						fragment !== '' &&
						ids &&
						!ids.has(decodeURIComponent(fragment));
					return isMissing ? [`${path} → ${href}`] : [];
				}),
		);
		expect(broken).toEqual([]);
	});

	test('loads nothing from another host', () => {
		const wrong = pages.flatMap(({ path, $ }) =>
			$(
				'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], source, video, audio',
			)
				.toArray()
				.map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
				.filter((address) => !address.startsWith('/'))
				.map((address) => `${path}: ${address}`),
		);
		expect(wrong).toEqual([]);
	});

	test('is valid HTML', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard'],
			rules: {
				// Style and size, not validity.
				'long-title': 'off',
				'no-inline-style': 'off',
				'require-sri': 'off',
				'prefer-native-element': 'off',
				'no-trailing-whitespace': 'off',
				'doctype-style': 'off',
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'void-style': 'off',
				'tel-non-breaking': 'off',
				'unique-landmark': 'off',
				// The HTML standard allows scroll containers to be focused, and WCAG asks for it.
				'no-redundant-role': 'off',
			},
		});
		const problems: string[] = [];
		for (const { path, html } of pages) {
			const report = await validator.validateString(html);
			for (const { messages } of report.results)
				for (const { line, column, message, ruleId } of messages)
					problems.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
		}
		expect(problems).toEqual([]);
	});
});
