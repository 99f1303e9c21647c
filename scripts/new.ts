/**
 * npm run new -- KIND [--from FILE] [--id ID] [--KEY VALUE …]
 * npm run new -- source URL
 * npm run new -- dataset --from TABLE.csv [--accept] [--cell "TEXT = VALUE"] [--chart "{ … }"] …
 *
 * Writes a new record. Asks for what the options do not say; where nobody can be asked, says what is missing.
 * Writes nothing when something is wrong with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { intro, note } from '@clack/prompts';
import { stringify } from 'yaml';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { reportIssues } from '../src/lib/diagnostics/report-issues.ts';
import { article } from '../src/lib/contributing/check-new-id.ts';
import { describeKey } from '../src/lib/contributing/describe-fields.ts';
import { nextSteps } from '../src/lib/contributing/next-steps.ts';
import {
	completeAnswers,
	missingAnswers,
	planRecord,
} from '../src/lib/contributing/plan-record.ts';
import { readSourceUrl } from '../src/lib/contributing/read-source-url.ts';
import { kindOf, loadLedger } from '../src/lib/checks/load-ledger.ts';
import { KIND_NAMES } from '../src/schemas/index.ts';
import type { FilesPlan } from '../src/lib/contributing/plan-dataset.ts';
import { askRecord } from './new/ask-record.ts';
import { newDataset } from './new/new-dataset.ts';
import { Cancelled } from './new/prompts.ts';
import { showHelp, stop } from './command-line.ts';
import { readArguments } from './new/read-arguments.ts';
import type { Arguments } from './new/read-arguments.ts';

const CONTENT = 'src/content';
const { kind, answers: given, url, sheet, ...options } = readCommandLine();
let { mayBeNear } = options;
const isAsked = Boolean(process.stdin.isTTY && process.stdout.isTTY);
if (isAsked) console.log('Reading the content …');
const day = today();
const content = readContentFiles(CONTENT);
const { ledger } = loadLedger(content);

if (sheet !== undefined) {
	const task = { content, contentFolder: CONTENT, ledger, options: sheet, answers: given };
	const planned = await orCancel(newDataset({ ...task, today: day, mayBeNear, isAsked }));
	finish(planned);
	tellNext(planned);
	process.exit();
}
let proposedId: string | undefined;
if (url !== undefined) {
	const { guess, problem } = readSourceUrl(ledger, url);
	if (problem !== undefined) stop(problem, 1);
	proposedId = guess.id;
	given.data = { ...guess.data, read: day, ...given.data };
}
let answers = completeAnswers(kind, given, day);
const missing = missingAnswers(kind, answers);
if (missing.length > 0 && isAsked) {
	intro(`A new ${KIND_NAMES[kind]}. Ctrl+C leaves without writing anything.`);
	if (url !== undefined) note(stringify(given.data).trim(), 'Read from the address');
	answers = await orCancel(askRecord({ ledger, kind, known: given, proposedId, today: day }));
	mayBeNear = true;
} else if (proposedId !== undefined) answers.id ??= proposedId;

const plan = planRecord(content, kind, answers, { today: day, mayBeNear });
const isPlanned = plan.state === 'ready' || plan.state === 'faulty';
const planned = isPlanned ? { ...plan, files: [plan.file] } : plan;
finish(planned);
if (plan.state === 'ready')
	for (const { message } of plan.later) console.log(`Still missing: ${message}`);
tellNext(planned);

/** Writes the planned files, or ends the command with what stands in their way. */
function finish(plan: FilesPlan): void {
	if (plan.state === 'incomplete') {
		const lines = plan.missing.map((key) => `  ${key}: ${describeKey(kind, key)}`);
		stop(
			`To write ${article(KIND_NAMES[kind])}, these answers are missing:\n${lines.join('\n')}\nGive them as options, such as --${plan.missing[0]} …, or in a file with --from.`,
		);
	}
	if (plan.state === 'refused') stop(`${plan.problem} Nothing was written.`, 1);
	if (plan.state === 'faulty') {
		const files = new Map([...content, ...plan.files].map((file) => [file.path, file]));
		console.error(reportIssues(plan.issues, files, 'human', `${CONTENT}/`));
		const kept =
			isAsked && sheet === undefined
				? ` Your answers, to correct in a file and give again by --from FILE:\n\n${keep(answers)}`
				: '';
		stop(`\nNothing was written because of these problems.${kept}`, 1);
	}
	for (const file of plan.files) {
		const path = join(CONTENT, file.path);
		mkdirSync(dirname(path), { recursive: true });
		const isThere = content.some((one) => one.path === file.path);
		writeFileSync(path, file.text, { flag: isThere ? 'w' : 'wx' });
		console.log(`${path} is written; it passes every rule.\n\n${file.text}`);
	}
}

/** Answers as a file for `--from` holds them. */
function keep({ id, topic, body, data }: Arguments['answers']): string {
	return stringify({ id, topic, ...data, body });
}

/** Says what to do with what was written last. */
function tellNext(plan: FilesPlan): void {
	const last = plan.state === 'ready' ? kindOf(plan.files.at(-1)?.path ?? '') : undefined;
	if (last === undefined) return;
	console.log('Next:');
	for (const step of nextSteps(last.kind, last.id)) console.log(`  - ${step}`);
}

/** What was answered. Ends the command when somebody leaves. */
async function orCancel<Answer>(asked: Promise<Answer>): Promise<Answer> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof Cancelled) stop('Nothing was written.', 130);
		throw error;
	}
}

function readCommandLine(): Arguments {
	if (process.argv.includes('--help')) showHelp(import.meta.filename);
	try {
		return readArguments(process.argv.slice(2));
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}
