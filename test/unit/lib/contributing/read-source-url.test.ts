import { describe, expect, test } from 'vitest';
import { readSourceUrl } from '../../../../src/lib/contributing/read-source-url.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { soundContent } from '../../../content.ts';

const { ledger } = loadLedger(soundContent());

describe('readSourceUrl', () => {
	test('takes the publisher from the host, the language from its other records, the date from the path, the id from all', () => {
		expect(
			readSourceUrl(ledger, 'https://www.daily.example/2024/10/04/envoy-speaks?utm_source=x'),
		).toEqual({
			guess: {
				id: 'daily-2024-10-04',
				data: {
					url: 'https://www.daily.example/2024/10/04/envoy-speaks',
					publisher: 'daily-example',
					date: '2024-10-04',
					language: 'en',
				},
			},
		});
	});

	test.each([
		['https://new.example.org/20241004/a', '2024-10-04', 'example-2024-10-04'],
		['https://new.example.org/a/2024-10-04-envoy-speaks.html', '2024-10-04', 'example-2024-10-04'],
		['https://www.themoscowtimes.com/2011/07/', '2011-07', 'moscowtimes-2011-07'],
		['https://news.site.co.uk/fr/the-envoy-speaks-here', undefined, 'site-envoy'],
		['https://a.example/2024/13/45/x', undefined, 'a'],
	])('reads %s: date %s, id %s', (url, date, id) => {
		const { guess } = readSourceUrl(ledger, url);
		expect([guess?.data.date, guess?.id]).toEqual([date, id]);
	});

	test('an id that is taken gets words of the path', () => {
		const file = 'ledger/sources/listing-2003/daily-example.yaml';
		const { text = '' } = soundContent().find(({ path }) => path === file) ?? {};
		const more = {
			file: 'ledger/sources/assets/daily-2024-10-04.yaml',
			write: text.replace('/fifteen', '/other'),
		};
		const { guess } = readSourceUrl(
			loadLedger(soundContent(more)).ledger,
			'https://daily.example/2024/10/04/the-envoy-speaks',
		);
		expect(guess?.id).toBe('daily-2024-10-04-envoy');
	});

	test.each([
		'https://daily.example/fifteen',
		'http://www.daily.example/fifteen/',
		'https://DAILY.example:443/fifteen?fbclid=1#:~:text=fifteen',
		'https://web.archive.org/web/20240101000000/https://daily.example/fifteen',
	])('refuses an address that is recorded: %s', (url) => {
		expect(readSourceUrl(ledger, url).problem).toBe(
			'This address is recorded already: the source "daily-example" has it. Use that id.',
		);
	});

	test.each(['daily.example/fifteen', 'javascript:alert(1)', 'file:///etc/passwd'])(
		'refuses %s',
		(text) => {
			expect(readSourceUrl(ledger, text).problem).toBe(
				`"${text}" is not an address. Give it in full, starting with https://.`,
			);
		},
	);
});
