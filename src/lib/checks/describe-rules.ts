/** A rule with a wrong and a right example, as the tests hold it. */
export interface RuleFixture {
	rule: string;
	about: string;
	wrong: Example;
	message: string;
	hint: string;
	right?: Example;
}

interface Example {
	file: string;
	/** What stood there before. Without it, the example is a whole file. */
	find?: string;
	write: string;
}

const START = '<!-- rules: written by `npm run docs` -->';
const END = '<!-- end of rules -->';

/** Every rule in Markdown, with what it says and how it looks when it is kept and when it is not. */
export function describeRules(fixtures: RuleFixture[]): string {
	return fixtures
		.map(({ rule, about, wrong, message, hint, right }) =>
			[
				`### ${rule}`,
				'',
				about,
				'',
				...example('Wrong', wrong),
				`> ${escape(message)} ${escape(hint)}`,
				...(right ? ['', ...example('Right', right)] : []),
			]
				.join('\n')
				.trimEnd(),
		)
		.join('\n\n');
}

/** Puts the rules between their marks. Throws when the marks are not there. */
export function replaceRules(page: string, rules: string): string {
	const [before, rest] = page.split(START);
	const after = rest?.split(END)[1];
	if (before === undefined || after === undefined)
		throw new Error(`CONTRIBUTING.md has lost its marks "${START}" and "${END}".`);
	return `${before}${START}\n\n${rules}\n\n${END}${after}`;
}

function example(label: string, { file, write }: Example): string[] {
	const text = write.trim() === '' ? '(the line is missing)' : write.trim();
	const language = /\.(\w+)$/.exec(file)?.[1] ?? 'text';
	return [`${label}, in \`${file}\`:`, '', `\`\`\`${language}`, text, '```', ''];
}

function escape(text: string): string {
	return text.replace(/([<>\\*_[\]])/g, '\\$1');
}
