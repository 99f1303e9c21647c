/** Pathological inputs, by name: each a file that costs a careless parser minutes, gigabytes or its stack. */
const FRONT_MATTER = `---\ntitle: A\ndescription: B.\nsection: background\norder: 2\npublished: '2026-11-24'\n---\n\n`;
const many = (length: number, write: (index: number) => string) =>
	Array.from({ length }, (_, index) => write(index)).join('');

const MARKDOWN: Record<string, string> = {
	'20,000 nested quotes': `${'>'.repeat(20_000)} a`,
	'20,000 nested quotes with spaces': `${'> '.repeat(20_000)}a`,
	'20,000 nested lists': `${'- '.repeat(20_000)}a`,
	'60,000 brackets': '['.repeat(60_000),
	'30,000 pairs of brackets': '['.repeat(30_000) + ']'.repeat(30_000),
	'60,000 stars': '*'.repeat(60_000),
	'60,000 opening stars': '*a '.repeat(60_000),
	'60,000 low lines': '_'.repeat(60_000),
	'60,000 backticks': '`'.repeat(60_000),
	'60,000 angles': '<'.repeat(60_000),
	'60,000 braces': '{'.repeat(60_000),
	'40,000 expressions': '{a} '.repeat(40_000),
	'20,000 open attributes': '<A b={'.repeat(20_000),
	'a deep export': `export const a=${'['.repeat(60_000)}`,
	'9,000 imports': 'import a from "b"\n\n'.repeat(9_000),
	'a deep expression': `{${'('.repeat(60_000)}}`,
	'arrows within arrows': `{${'a=>'.repeat(30_000)}1}`,
	'elements in an expression': `{${'<a>'.repeat(500)}}`,
	'20,000 nested elements': '<A>'.repeat(20_000) + '</A>'.repeat(20_000),
	'20,000 nested fragments': '<>'.repeat(20_000) + '</>'.repeat(20_000),
	'30,000 attributes': `<Chart ${'a="b" '.repeat(30_000)}/>`,
	'a name of 190,000 letters': `<${'A'.repeat(190_000)} />`,
	'a table of 10,000 columns': `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n`,
	'a table of 40,000 rows': `|a|\n|-|\n${'|a\n'.repeat(40_000)}`,
	'45,000 calls of a footnote': `${'[^a]'.repeat(45_000)}\n\n[^a]: b`,
	'20,000 equal footnotes': '[^a]: b\n\n'.repeat(20_000),
	'9,000 footnotes': many(9_000, (index) => `[^${index}]: a\n`),
	'a line of 2 MB': 'a'.repeat(2_000_000),
	'a line of 190 KB': 'word '.repeat(38_000),
	'60,000 paragraphs': 'a\n\n'.repeat(60_000),
	'40,000 headings': '# a\n'.repeat(40_000),
	'nested emphasis': '*a _b '.repeat(12_000) + 'c_ d* '.repeat(12_000),
	'60,000 quotation marks': '"a '.repeat(60_000),
	'12,000 quotations': '“ab cd ef” '.repeat(12_000),
	'60,000 figures': '17 '.repeat(60_000),
	'14,000 links to nothing': '[a](claim:b) '.repeat(14_000),
	'20,000 dead links': '[a](/b/) '.repeat(20_000),
	'25,000 pictures': '![](b) '.repeat(25_000),
	'7,000 charts': '<Chart id="list-length" />\n\n'.repeat(7_000),
	'40,000 invisible characters': 'a\u200b'.repeat(40_000),
	'24,000 entities': '&#x200b;'.repeat(24_000),
	'16,000 words of mixed letters': 'раypal '.repeat(16_000),
	'a word of 60,000 letters of two scripts': `${'Ж'.repeat(60_000)}a`,
	'30,000 comments': '<!-- '.repeat(30_000),
};

const YAML: Record<string, string> = {
	'a billion laughs': `a: &a [x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]\n`).join('')}`,
	'20,000 nested flow lists': `a: ${'['.repeat(20_000)}`,
	'20,000 nested flow maps': `a: ${'{a: '.repeat(20_000)}`,
	'20,000 nested block lists': `${'- '.repeat(20_000)}a`,
	'600 nested maps': many(600, (index) => `${' '.repeat(index)}a:\n`),
	'15,000 keys': many(15_000, (index) => `k${index}: a\n`),
	'a key of 190,000 letters': `${'k'.repeat(190_000)}: a`,
	'40,000 documents': '---\n'.repeat(40_000),
	'60,000 tags': `a: ${'!a '.repeat(60_000)}`,
	'60,000 empty lists': `a: ${'[]'.repeat(60_000)}`,
	'150,000 commas': `a: [${','.repeat(150_000)}]`,
	'60,000 quotation marks': `a: ${'"'.repeat(60_000)}`,
	'40,000 references': `term: a\ndefinition: b\nrelated: [${'ab, '.repeat(40_000)}]`,
	'60,000 figures': `term: a\ndefinition: ${'17 '.repeat(60_000)}`,
};

const TABLES: Record<string, string> = {
	'100,000 columns': many(30_000, (index) => `c${index},`),
	'an unclosed quotation mark': `date,"organisations,sources,note\n${'a,b\n'.repeat(40_000)}`,
	'30,000 wrong rows': `date,organisations,sources,note\n${'x,y,,\n'.repeat(30_000)}`,
	'60,000 sources in a cell': `date,organisations,sources,note\n2003,1,${'a;'.repeat(60_000)},x\n`,
};

/** An entry of 180 KB with nothing odd in it. */
export const ordinaryEntry = {
	path: 'entries/background/ordinary.mdx',
	text:
		FRONT_MATTER +
		'They met again, and said *little* of it [to us](https://example.org/).\n\n'.repeat(2_500),
};

/** Every attack as a file of the content folder. */
export const attacks: { name: string; path: string; text: string }[] = [
	...place(MARKDOWN, 'entries/background/attack.mdx', (text) => FRONT_MATTER + text),
	...place(YAML, 'ledger/terms/listing-2003/attack.yaml', (text) => text),
	...place(YAML, 'entries/background/attack.mdx', (text) => `---\n${text}\n---\n`),
	...place(TABLES, 'datasets/list-length.csv', (text) => text),
];

function place(inputs: Record<string, string>, path: string, write: (text: string) => string) {
	return Object.entries(inputs).map(([name, text]) => ({
		name: `${path.replace(/^.*\./, '')}: ${name}`,
		path,
		text: write(text),
	}));
}
