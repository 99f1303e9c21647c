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

/** A folder of pages in Markdown: an overview, `README.md`, and a page for each rule, by its name. Throws when a rule has no fixture. */
export function describeRules(fixtures: RuleFixture[]): Map<string, string> {
	const overview = [
		'# Rules',
		'',
		'`npm run check` reports what breaks one of these rules. Their names are permanent.',
		'Each leads to a page with an example, wrong and right. `npm run docs` writes these pages from the fixtures of the tests.',
		'',
		describeGuard(fixtures),
		'',
		'## What content has to be',
		'',
		...rulesOf('content').map((rule) => `- [${rule}](${rule}.md): ${escape(RULES[rule].about)}`),
		'',
	].join('\n');
	const pages = fixtures.map((fixture) => [`${fixture.rule}.md`, describeRule(fixture)] as const);
	return new Map([['README.md', overview], ...pages]);
}

function rulesOf(...scopes: (typeof RULES)[Rule]['scope'][]): Rule[] {
	return (Object.keys(RULES) as Rule[]).filter((rule) => scopes.includes(RULES[rule].scope));
}

function describeGuard(fixtures: RuleFixture[]): string {
	const byRule = new Map(fixtures.map((fixture) => [fixture.rule, fixture]));
	const rows = rulesOf('text', 'form').map((rule) => {
		const fixture = byRule.get(rule);
		if (fixture === undefined) throw new Error(`The rule "${rule}" has no fixture.`);
		const { wrong, right } = fixture;
		return [
			`[${rule}](${rule}.md)`,
			escape(RULES[rule].about),
			cell(wrong),
			right ? cell(right) : '',
		];
	});
	const table = alignTable([['Rule', 'What it says', 'Refused', 'Allowed'], ...rows]);
	return `## What content may hold\n\n${table}`;
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

function describeRule({ rule, wrong, message, hint, right }: RuleFixture): string {
	return [
		`# ${rule}`,
		'',
		escape(RULES[rule].about),
		'',
		...example('Wrong', wrong),
		`> ${escape(message)} ${escape(hint)}`,
		'',
		...(right ? example('Right', right) : []),
	].join('\n');
}

function example(label: string, { file, write }: Example): string[] {
	const text = write.trim() === '' ? '(the line is missing)' : write.trim();
	const language = /\.(\w+)$/.exec(file)?.[1] ?? 'text';
	return [`${label}, in \`${file}\`:`, '', `\`\`\`${language}`, text, '```', ''];
}

function escape(text: string): string {
	return text.replace(/([<>\\*_[\]])/g, '\\$1');
}
