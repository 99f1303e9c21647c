/** Runs the checks over every attack and writes what became of it, as JSON. A process of its own, whose memory is bounded. */
import { reportIssues } from '../../../../src/lib/diagnostics/report-issues.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import { attacks, ordinaryEntry } from './attack-inputs.ts';

/** Checks the sound fixture with one file put in, and says how much of the processor's time that took. */
function check(path: string, text: string) {
	const files = [...soundContent().filter((file) => file.path !== path), { path, text }];
	const before = process.cpuUsage();
	const { issues } = runChecks(files, FIXTURE_DAY);
	const { user, system } = process.cpuUsage(before);
	return { issues, cost: user + system };
}

/** An ordinary entry, as long as an attack may be. The first of several reads starts with a cold engine. */
const ordinary = Math.min(
	...Array.from({ length: 4 }, () => check(ordinaryEntry.path, ordinaryEntry.text).cost),
);
const outcomes = attacks.map(({ name, path, text }) => {
	const { issues, cost } = check(path, text);
	const own = issues.filter((issue) => issue.path === path);
	const report = reportIssues(own.slice(0, 1), new Map([[path, { path, text }]]), 'human', '');
	const { length } = report;
	const megabytes = process.resourceUsage().maxRSS / 1024;
	return {
		name,
		times: cost / ordinary,
		megabytes,
		rules: own.map(({ rule }) => rule).slice(0, 1),
		length,
	};
});
console.log(JSON.stringify(outcomes));
