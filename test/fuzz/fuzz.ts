/**
 * npm run fuzz [-- --runs N --seed S]
 *
 * Runs the guard on generated documents and checks its invariants. A failure is printed with its seed and its smallest form.
 */
import { readCommandLine, stop } from '../../scripts/command-line.ts';
import { fuzz } from './run-fuzz.ts';

const { values } = readCommandLine(import.meta.filename, {
	runs: { type: 'string', default: '10000' },
	seed: { type: 'string' },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(runs > 0 && Number.isInteger(seed))) stop('--runs and --seed take whole numbers.');
const started = performance.now();
const failure = fuzz(runs, seed);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
	failure ?? `${runs} documents in ${seconds} seconds, seed ${seed}: every invariant held.`,
);
process.exitCode = failure === undefined ? 0 : 1;
