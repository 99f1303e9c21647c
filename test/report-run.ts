import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

/** What each project of `vitest.config.ts` is, as a run announces it. */
const PHASES: Record<string, string> = {
	unit: 'Unit tests',
	build: 'Tests of the built files',
	'sub-path': 'Tests of the files built for a path of its own',
	browser: 'Browser tests',
	'sub-path-browser': 'Browser tests of the site under a path of its own',
};

/**
 * A reporter that announces each project as it begins, names the files whose slow tests are left to the full run, says why
 * other tests were left out, and ends with a line that programs can read: "N passed, N failed".
 */
export default class ReportRun implements Reporter {
	#project = '';

	onTestModuleStart({ project }: TestModule): void {
		if (project.name === this.#project) return;
		this.#project = project.name;
		console.log(`\n— ${PHASES[project.name] ?? project.name} —`);
	}

	onTestRunEnd(
		modules: readonly TestModule[],
		unhandled: readonly SerializedError[],
		reason: string,
	): void {
		const left = modules.filter(({ children }) => [...children.allTests()].some(isLeft));
		const names = left.map(({ relativeModuleId }) => relativeModuleId.replace(/^.*test\//, ''));
		if (names.length > 0)
			console.log(
				`\nOnly npm run test:full runs the slow tests of ${[...new Set(names)].join(', ')}.`,
			);
		const tests = modules.flatMap(({ children }) => [...children.allTests()]);
		for (const test of tests) {
			const result = test.result();
			if (result.state === 'skipped' && result.note)
				console.log(`\nLeft out: "${test.name}". ${result.note}`);
		}
		const passed = tests.filter((test) => test.ok() && test.result().state === 'passed');
		const failed = tests.filter((test) => !test.ok());
		// A file that cannot be read and a hook that fails have no test that fails.
		const faults = [unhandled, ...modules.map(errorsOf)].flat();
		if (reason !== 'interrupted')
			console.log(`\n${passed.length} passed, ${failed.length + faults.length} failed`);
	}
}

function isLeft(test: TestCase): boolean {
	return test.tags.includes('full') && test.result().state === 'skipped';
}

function errorsOf(part: TestModule | TestSuite): SerializedError[] {
	return [...part.errors(), ...[...part.children.suites()].flatMap(errorsOf)];
}
