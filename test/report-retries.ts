import type { Reporter, TestCase } from 'vitest/node';

/** A reporter that prints each test that passed only on a retry, and how it failed first. */
export default class ReportRetries implements Reporter {
	#retried: string[] = [];

	onTestCaseResult(test: TestCase): void {
		const { retryCount = 0 } = test.diagnostic() ?? {};
		const { state, errors = [] } = test.result();
		if (retryCount === 0 || state !== 'passed') return;
		this.#retried.push(
			`${test.module.relativeModuleId} > ${test.fullName}: ${errors[0]?.message ?? 'no message'}`,
		);
	}

	onTestRunEnd(): void {
		if (this.#retried.length === 0) return;
		console.log(`\nPassed on a retry:\n${this.#retried.map((line) => `- ${line}`).join('\n')}`);
	}
}
