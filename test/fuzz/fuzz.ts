/**
 * npm run fuzz [-- --runs N --seed S]
 *
 * Makes documents and holds the guard to its promises. A failure is printed with its seed and its smallest form.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './run-fuzz.ts';

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const started = performance.now();
const failure = fuzz(Number(values.runs), seed);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
	failure ?? `${values.runs} documents in ${seconds} seconds, seed ${seed}: every promise held.`,
);
process.exitCode = failure === undefined ? 0 : 1;
