import fc from 'fast-check';
import { entryText } from './documents.ts';
import { findBrokenInvariant } from './check-invariants.ts';

/** Checks the invariants on so many generated documents. Says what broke, with the seed and the smallest document, or nothing. */
export function fuzz(runs: number, seed: number): string | undefined {
	const property = fc.property(entryText, (text) => {
		const broken = findBrokenInvariant(text);
		if (broken !== undefined) throw new Error(broken);
	});
	const { failed, counterexample, errorInstance, numRuns } = fc.check(property, {
		numRuns: runs,
		seed,
	});
	if (!failed) return undefined;
	const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
	return [
		`Document ${numRuns} of seed ${seed} breaks an invariant. ${reason}`,
		`Its smallest form: ${JSON.stringify(counterexample?.[0])}`,
		`To see it again: npm run fuzz -- --runs ${numRuns} --seed ${seed}`,
	].join('\n');
}
