/** Runs the checks over every attack and writes what became of it, as JSON. A process of its own, whose memory is bounded. */
import { reportIssues } from '../../../../src/lib/diagnostics/report-issues.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import { attacks } from './attack-inputs.ts';

const outcomes = attacks.map(({ name, path, text }) => {
	const files = [...soundContent().filter((file) => file.path !== path), { path, text }];
	const before = process.cpuUsage();
	const { issues } = runChecks(files, FIXTURE_DAY);
	const { user, system } = process.cpuUsage(before);
	const own = issues.filter((issue) => issue.path === path);
	const report = reportIssues(own.slice(0, 1), new Map([[path, { path, text }]]), 'human', '');
	const { length } = report;
	const megabytes = process.resourceUsage().maxRSS / 1024;
	return {
		name,
		seconds: (user + system) / 1e6,
		megabytes,
		rules: own.map(({ rule }) => rule).slice(0, 1),
		length,
	};
});
console.log(JSON.stringify(outcomes));
