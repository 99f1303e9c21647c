import { describe, expect, test } from 'vitest';
import { MONTHS } from '../../../../src/lib/dates/format-date.ts';
import { keysCoveredBy, keysStatedIn } from '../../../../src/lib/text/figure-keys.ts';
import { figuresIn } from '../../../../src/lib/text/figures.ts';

const keys = (text: string) => figuresIn(text).map(({ key }) => key);

describe('figuresIn', () => {
	test.each([
		['14 February 2003', ['2003-02-14']],
		['February 14, 2003', ['2003-02-14']],
		['14 Feb 2003', ['2003-02-14']],
		['the 3rd of nothing, 3 Sept 2024', ['n:3', '2024-09-03']],
		['February 2003', ['2003-02']],
		['4 October', ['--10-04']],
		['3–4 October 2024', ['2024-10-03', '2024-10-04']],
		['2003-02-14', ['2003-02-14']],
		['in 2003', ['n:2003']],
		['from 2021–22', ['n:2021', 'n:2022']],
		['2003–2021', ['n:2003', 'n:2021']],
		['the 1990s', ['decade:1990']],
		['May be', []],
	])('reads the dates of "%s"', (text, expected) => {
		expect(keys(text)).toEqual(expected);
	});

	test.each(MONTHS.map((month, index) => [month, String(index + 1).padStart(2, '0')]))(
		'reads %s in full and cut short',
		(month, number) => {
			const forms = [month, month.slice(0, 3), `${month.slice(0, 3)}.`];
			for (const form of month === 'September' ? [...forms, 'Sept', 'Sept.'] : forms) {
				expect(keys(`on 7 ${form} 2024`)).toEqual([`2024-${number}-07`]);
				expect(keys(`on ${form} 7, 2024`)).toEqual([`2024-${number}-07`]);
				expect(keys(`in ${form} 2024`)).toEqual([`2024-${number}`]);
			}
			expect(keys(`7 ${month}ish 2024`)).toEqual(['n:7', 'n:2024']);
		},
	);

	test.each([
		['15', ['n:15']],
		['fifteen', ['n:15']],
		['over 130', ['n:130']],
		['1,963', ['n:1963']],
		['12–15', ['n:12', 'n:15']],
		['twenty-two years', ['n:22']],
		['one hundred and forty-nine', ['n:149']],
		['half a million', ['n:500000']],
		['the 32nd', ['n:32']],
		['the twentieth', ['n:20']],
		['a dozen', ['n:12']],
		['hundreds of people, and one more', []],
		['9.4', ['n:9.4']],
		['Il-76', ['n:76']],
		['someone', []],
	])('reads the numbers of "%s"', (text, expected) => {
		expect(keys(text)).toEqual(expected);
	});

	test.each([
		['$3.5bn', ['usd:3500000000']],
		['US$3.5 billion', ['usd:3500000000']],
		['3.5 billion US dollars', ['usd:3500000000']],
		['seven billion dollars', ['usd:7000000000']],
		['$3–4 billion', ['usd:3000000000', 'usd:4000000000']],
		['between $3 and $4 billion', ['usd:3000000000', 'usd:4000000000']],
		['600,000 roubles', ['rub:600000']],
		['33 ₽ and ₹33', ['rub:33', '₹:33']],
		['33 yuan', ['yuan:33']],
		['20 per cent', ['pct:20']],
		['20%', ['pct:20']],
		['12 to 15 per cent', ['pct:12', 'pct:15']],
		['two million tonnes', ['n:2000000']],
	])('reads the sums of "%s"', (text, expected) => {
		expect(keys(text)).toEqual(expected);
	});

	test.each([
		['23,000', '23'],
		['23 thousand', '23'],
		['33 per cent', '33'],
		['33', '33 per cent'],
		['−33', '33'],
		['minus 33 per cent', '33 per cent'],
		['-33', '33'],
		['growth of −33 per cent', '33 per cent'],
		['−$33', '$33'],
		['two lakhs', '2'],
		['5 crores', '5'],
		['two dozen', '14'],
		['3 crore', '3'],
		['three score', '3'],
		['tripled', '3'],
		['twice', '2'],
		['three times as many', '3'],
		['33％', '33'],
		['33٪', '33'],
		['33‰', '33'],
		['33 per thousand', '33'],
		['33 basis points', '33'],
		['33 pp', '33'],
		['－33', '33'],
		['‑33', '33'],
		['takings of –33', '33'],
		['negative 33', '33'],
		['33K', '33'],
		['33 mln', '33'],
		['33B', '33'],
		['33 dozen', '33'],
		['33 thousandths', '33'],
		['33×', '33'],
		['×33', '33'],
		['33 and a half', '33'],
		['the 90s', '90'],
	])('takes "%s" for another figure than "%s"', (text, other) => {
		expect(keys(text)).not.toEqual(keys(other));
		expect(keysStatedIn(other).has(keys(text)[0] ?? '')).toBe(false);
		expect(keysStatedIn(text).has(keys(other)[0] ?? '')).toBe(false);
	});

	test.each([
		['two lakh', ['n:200000']],
		['3 crore rupees', ['₹:30000000']],
		['three score and ten', ['n:70']],
		['a score of deaths', ['n:20']],
		['a score of 9.4', ['n:9.4']],
		['ninetyeight', ['n:98']],
		['ninety‑eight', ['n:98']],
		['fivehundred', ['n:500']],
		['fourscore', ['n:80']],
		['a hundred and five', ['n:105']],
		['two and a half million', ['n:2500000']],
		['a half-million', ['n:500000']],
		['one-and-a-half', ['n:1.5']],
		['the fortieth, the thousandth', ['n:40', 'n:1000']],
		['zero', ['n:0']],
		['the nineties', ['decade:90']],
		['to double, a hundredfold', ['times:2', 'times:100']],
		['33 per cent', ['pct:33']],
		['33％', ['pct:33']],
		['it tripled', ['times:3']],
		['three times as many', ['times:3']],
		['twice, and tenfold', ['times:2', 'times:10']],
		['the takings halved', ['times:0.5']],
		['−9 per cent', ['pct:-9']],
		['GKPI 03-116', ['n:3', 'n:116']],
		['12–15 and ISIS-K', ['n:12', 'n:15']],
	])('reads the multiples and signs of "%s"', (text, expected) => {
		expect(keys(text)).toEqual(expected);
	});

	test('marks the words two to ten, which count only inside a claim link', () => {
		expect(figuresIn('two of 10').map(({ isSmallWord }) => isSmallWord)).toEqual([true, false]);
	});

	test('says where each figure stands', () => {
		expect(figuresIn('It named fifteen.')[0]).toMatchObject({ start: 9, end: 16, text: 'fifteen' });
	});
});

describe('keysCoveredBy', () => {
	test('lets a day cover its month, its year and itself without the year', () => {
		expect(keysCoveredBy('2003-02-14')).toEqual(['n:2003', '2003-02', '2003-02-14', '--02-14']);
	});

	test('lets a decade cover its short form', () => {
		expect(keysStatedIn('the 1990s').has('decade:90')).toBe(true);
	});

	test('lets a sum cover its bare number, but not the other way', () => {
		expect(keysCoveredBy('usd:7')).toEqual(['usd:7', 'n:7']);
		expect(keysStatedIn('7').has('usd:7')).toBe(false);
	});
});
