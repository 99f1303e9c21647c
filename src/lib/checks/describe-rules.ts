import { RULES } from '../diagnostics/rules.ts';
import type { Rule } from '../diagnostics/rules.ts';

/** A rule with a wrong and a right example, as the tests hold it. */
export interface RuleFixture {
	rule: Rule;
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

/** Every rule in Markdown: a table of what is allowed and refused, then each with what it says and an example. Throws when a rule of the table has no fixture. */
export function describeRules(fixtures: RuleFixture[]): string {
	return `${describeGuard(fixtures)}\n\n${describeEach(fixtures)}`;
}

function describeGuard(fixtures: RuleFixture[]): string {
	const byRule = new Map(fixtures.map((fixture) => [fixture.rule, fixture]));
	const rules = (Object.keys(RULES) as Rule[]).filter((rule) => RULES[rule].scope !== 'content');
	const rows = rules.map((rule) => {
		const fixture = byRule.get(rule);
		if (fixture === undefined) throw new Error(`The rule "${rule}" has no fixture.`);
		const { wrong, right } = fixture;
		return [
			`[${rule}](#${rule})`,
			escape(RULES[rule].about),
			cell(wrong),
			right ? cell(right) : '',
		];
	});
	const table = alignTable([['Rule', 'What it says', 'Refused', 'Allowed'], ...rows]);
	return `### What content may hold\n\n${table}`;
}

/** A table in Markdown as Prettier lays it out. */
function alignTable(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, index) =>
		Math.max(...rows.map((row) => row[index]?.length ?? 0)),
	);
	const lines = rows.map((row) => row.map((text, index) => text.padEnd(widths[index] ?? 0)));
	const [head = [], ...body] = lines;
	const rule = widths.map((width) => '-'.repeat(width));
	return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The part of an example that matters, in one line of code: of a whole record its path. Characters that nobody sees are named. */
function cell({ file, find, write }: Example): string {
	const line =
		find === undefined && !file.endsWith('.mdx') ? file : (write.trim().split('\n')[0] ?? '');
	const short = line.length > 50 ? `${line.slice(0, 50)}…` : line;
	const shown = short
		.replaceAll('|', '\\|')
		.replace(/[\p{Cf}\p{Cc}]/gu, (one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`);
	const fence = shown.includes('`') ? '``' : '`';
	return `${fence}${shown.startsWith('`') ? ' ' : ''}${shown}${fence}`;
}

function describeEach(fixtures: RuleFixture[]): string {
	return fixtures
		.map(({ rule, wrong, message, hint, right }) =>
			[
				`### ${rule}`,
				'',
				RULES[rule].about,
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
		throw new Error(`CONTRIBUTING.md lacks the markers "${START}" and "${END}".`);
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
