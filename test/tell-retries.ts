import type { Reporter, TestCase } from 'vitest/node';

/** A reporter that tells of each test that passed only at a second try, and what the first one met. */
export default class TellRetries implements Reporter {
	#told: string[] = [];

	onTestCaseResult(test: TestCase): void {
		const { retryCount = 0 } = test.diagnostic() ?? {};
		const { state, errors = [] } = test.result();
		if (retryCount === 0 || state !== 'passed') return;
		this.#told.push(
			`${test.module.relativeModuleId} > ${test.fullName}: ${errors[0]?.message ?? 'no message'}`,
		);
	}

	onTestRunEnd(): void {
		if (this.#told.length === 0) return;
		console.log(`\nPassed at a second try:\n${this.#told.map((line) => `- ${line}`).join('\n')}`);
	}
}
