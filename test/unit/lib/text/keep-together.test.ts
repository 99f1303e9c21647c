import { describe, expect, test } from 'vitest';
import { keepTogether } from '../../../../src/lib/text/keep-together.ts';

/** What is kept together in a text. */
const keptIn = (html: string) =>
	[...keepTogether(html).matchAll(/<span class="nb">(.*?)<\/span>/g)].map(([, kept]) => kept);

describe('keepTogether', () => {
	test.each([
		['by ISIS-K, the group', 'ISIS-K'],
		['an Il-76 landed', 'Il-76'],
		['on 4 October 2024 the', '4 October'],
		['from 4–6 October on', '4–6 October'],
		['case GKPI 03-116 was', 'GKPI 03-116'],
		['some $7 billion were', '$7 billion'],
		['about $1.4–1.8 billion a year', '$1.4–1.8 billion'],
		['of 95 per cent, and', '95 per cent'],
		['Order No. 5 of', 'No. 5'],
		['resolution 1267 of', 'resolution 1267'],
		['al-Qaeda’s men', 'al-Qaeda'],
		['Ил-76 приземлился', 'Ил-76'],
	])('keeps “%s” from breaking in %j', (text, kept) => {
		expect(keptIn(`<p>${text}</p>`)).toEqual([kept]);
	});

	test.each([
		'a long-standing claim',
		'in October 2024',
		'4 Octobers',
		'114 and 5',
		'the Hizb-and-others-of-2003 list',
	])('leaves “%s” as it is', (text) => {
		expect(keptIn(`<p>${text}</p>`)).toEqual([]);
	});

	test('changes only texts that readers see', () => {
		const html = [
			'<html><head><title>ISIS-K</title><meta content="4 October"></head><body>',
			'<a title="4 > 3, on 4 October" href="/isis-k/">a</a>',
			'<svg><text>4 October</text></svg><script>"ISIS-K"</script><!-- ISIS-K -->',
			'<pre>ISIS-K</pre><option>ISIS-K</option></body></html>',
		].join('\n');
		expect(keepTogether(html)).toBe(html);
	});

	test('changes no word', () => {
		const html = '<p>On <b>4 October</b> 2024 <i>ISIS-K</i>, No. 5 &amp; $7 billion.</p>';
		expect(keepTogether(html).replace(/<span class="nb">(.*?)<\/span>/g, '$1')).toBe(html);
	});
});
