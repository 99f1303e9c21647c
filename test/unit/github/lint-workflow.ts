/** What this repository asks of its workflows, beyond that they are valid. */
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Job {
	'runs-on'?: string;
	uses?: string;
	steps?: Step[];
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Job>;
}

const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const LOCAL = /^\s*(?:- )?uses: \.\/\.github\/workflows\/[\w-]+\.yml$/;
const RUNNER = 'ubuntu-24.04';

/** Every rule that a workflow breaks, in words. */
export function lintWorkflow(text: string): string[] {
	const workflow = parse(text) as Workflow;
	const jobs = Object.entries(workflow.jobs);
	const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
	const isUntrusted = 'pull_request' in workflow.on;
	return [
		...uses
			.filter((line) => !PINNED.test(line) && !LOCAL.test(line))
			.map((line) => `not pinned by commit, with its version behind it: ${line.trim()}`),
		...(JSON.stringify(workflow.permissions) === '{}'
			? []
			: ['does not start without permissions']),
		...(/pull_request_target|workflow_run/.test(text)
			? ['runs an untrusted event with permissions']
			: []),
		...(isUntrusted && /\bsecrets\b/.test(withoutComments(text))
			? ['names secrets in an untrusted run']
			: []),
		...jobs.flatMap(([name, job]) => lintJob(name, job, isUntrusted)),
	];
}

function lintJob(name: string, job: Job, isUntrusted: boolean): string[] {
	const { steps = [], permissions } = job;
	const isOwn = job.uses === undefined;
	const rights = Object.values(permissions ?? {});
	return [
		...(permissions === undefined ? [`${name} does not say which permissions it has`] : []),
		...(isUntrusted && rights.includes('write') ? [`${name} may write in an untrusted run`] : []),
		...(isOwn && job['runs-on'] !== RUNNER ? [`${name} does not run on ${RUNNER}`] : []),
		...(isOwn && job['timeout-minutes'] === undefined ? [`${name} may run for hours`] : []),
		...steps
			.filter(({ run }) => run?.includes('${{'))
			.map(() => `${name} writes an expression into a script`),
		...steps
			.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
			.filter((step) => step.with?.['persist-credentials'] !== false)
			.map(() => `${name} keeps the token after fetching`),
	];
}

function withoutComments(text: string): string {
	return text.replace(/^\s*#.*$/gm, '');
}
