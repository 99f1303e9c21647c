import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Does jobs side by side, one at a time in each thread.
 *
 * @param script of a worker that answers each message with one of its own
 * @param keep told each job's place in the list, and its result
 * @param explain turns what went wrong with a job into words for people
 */
export async function runWorkers<Job, Result>(
	script: URL,
	jobs: Job[],
	keep: (place: number, result: Result) => void,
	explain: (job: Job, reason: string) => string,
): Promise<void> {
	let next = 0;
	const work = async () => {
		const worker = new Worker(script);
		try {
			for (let place = next++; place < jobs.length; place = next++) {
				const job = jobs[place] as Job;
				worker.postMessage(job);
				try {
					// Rejects when the worker fails.
					const [result] = (await once(worker, 'message')) as [Result];
					keep(place, result);
				} catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					throw new Error(explain(job, reason), { cause: error });
				}
			}
		} finally {
			await worker.terminate();
		}
	};
	const workers = Math.min(availableParallelism(), jobs.length);
	await Promise.all(Array.from({ length: workers }, work));
}
