/** What must hold for any text that someone hands in as an entry. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { RULES } from '../../src/lib/diagnostics/rules.ts';
import { reportIssues } from '../../src/lib/diagnostics/report-issues.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import type { ContentFile, Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { findForbidden } from './find-forbidden.ts';
import { renderEntry } from './render-entry.ts';
import type { RenderedElement } from './render-entry.ts';

const PATH = 'entries/background/fuzz.mdx';
const DAY = '2026-11-24';
/** A document may cost this many times what the fixture costs alone: a pause of the engine costs far less, exponential backtracking far more. */
const MAX_TIMES = 300;
/** Signs that a message is an error of a program and not one of ours. */
const NOT_OURS = /call stack|is not a function|undefined \(reading|\n\s+at |\[object /;
/** What a terminal would interpret, or a reader would not see. */
const HARMS_A_TERMINAL =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u{e0000}-\u{e007f}]/u;

const sound = readContentFiles('test/fixtures/sound');
const canary = mkdtempSync(join(tmpdir(), 'off-the-list-canary-'));
process.env['CANARY_FILE'] = join(canary, 'fired-');
process.on('exit', () => rmSync(canary, { recursive: true, force: true }));

/** Checks files, and says how much of the processor's time that took. */
function check(files: ContentFile[]) {
	const before = process.cpuUsage();
	const { issues } = runChecks(files, DAY);
	const { user, system } = process.cpuUsage(before);
	return { issues, cost: user + system };
}
/** The first checks start with a cold engine. */
const ordinary = Math.min(...Array.from({ length: 20 }, () => check(sound).cost));

/** Says which invariant a text breaks, or nothing. */
export function findBrokenInvariant(text: string): string | undefined {
	const file = { path: PATH, text };
	const { issues, cost } = check([...sound, file]);
	const times = Math.round(cost / ordinary);
	if (times > MAX_TIMES)
		return `The check cost ${times} times as much as that of the fixture alone.`;
	const own = issues.filter(({ path }) => path === PATH);
	return (
		own.map((issue) => findFaultOf(issue, file)).find((fault) => fault !== undefined) ??
		findUnsafeReport(own, file) ??
		findDisagreement(text, own) ??
		findFired()
	);
}

function findFaultOf(
	{ line, column, length, message, hint, rule }: Diagnostic,
	{ text }: ContentFile,
): string | undefined {
	const lines = text.split('\n');
	const units = lines[line - 1]?.length;
	if (units === undefined || column < 1 || column > units + 1 || length < 1)
		return `The place ${line}:${column} of ${rule} is not in the document.`;
	if (!/\S/.test(message) || !/\S/.test(hint))
		return `${rule} says too little: "${message}" "${hint}"`;
	return NOT_OURS.test(message + hint)
		? `${rule} repeats an error of a program: ${message}`
		: undefined;
}

/** A report goes to terminals and to logs, and what it quotes must not steer them. */
function findUnsafeReport(issues: Diagnostic[], file: ContentFile): string | undefined {
	const report = reportIssues(issues, new Map([[PATH, file]]), 'human', '');
	const found = HARMS_A_TERMINAL.exec(report)?.[0];
	return found && `The report holds the character U+${found.codePointAt(0)?.toString(16)}.`;
}

/** The page and the check agree, and what comes out on the page is safe. */
function findDisagreement(text: string, issues: Diagnostic[]): string | undefined {
	const above = /^---\n[^]*?\n---(?:\n|$)/.exec(text)?.[0].split('\n').length ?? 0;
	const refused = issues.filter(
		({ rule, message, line }) =>
			line >= above && RULES[rule].scope === 'text' && !/^There is no picture/.test(message),
	);
	let elements: RenderedElement[];
	try {
		elements = renderEntry(PATH, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return issues.length === 0 ? `The check accepts what the build refuses: ${reason}` : undefined;
	}
	if (refused[0])
		return `The build accepts what the check refuses: ${refused[0].rule}, ${refused[0].message}`;
	const isSound = issues.length === 0;
	if (isSound && elements.some(({ name }) => name === 'h1')) return 'A second <h1> came out.';
	return findForbidden(elements);
}

function findFired(): string | undefined {
	if ('canary' in globalThis || readdirSync(canary).length > 0) return 'Code in the document ran.';
	return undefined;
}
