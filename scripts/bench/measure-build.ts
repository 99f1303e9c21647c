import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took. */
export interface BuildCost {
	seconds: number;
	/** Seconds of processor time. Other work on the machine changes it less. 0 where the system does not say. */
	processor: number;
	/** The most memory that the build and the programs that it started held together, in bytes; 0 where the system does not say. */
	memory: number;
	/** What it printed. */
	log: string;
}

const SAMPLE_EVERY = 100;
const PAGE_SIZE = 4096;
const TICKS_PER_SECOND = 100;

/**
 * Builds the Astro site in a folder.
 *
 * @param options.isCompressed whether texts are compressed besides, as our site is shipped; else that is left to the host
 * @throws with all that was printed when the build fails
 */
export async function measureBuild(
	folder: string,
	{ isCompressed = false }: { isCompressed?: boolean } = {},
): Promise<BuildCost> {
	const started = performance.now();
	const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
	const build = spawn(process.execPath, [astro, 'build'], {
		cwd: folder,
		// A group of its own, so that what belongs to it can be told.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PRECOMPRESS: isCompressed ? '1' : '0' },
	});
	let log = '';
	for (const stream of [build.stdout, build.stderr])
		stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
	const most = { memory: 0, processor: 0 };
	const sample = () => {
		const now = readGroup(build.pid ?? 0);
		most.memory = Math.max(most.memory, now.memory);
		most.processor = Math.max(most.processor, now.processor);
	};
	const timer = setInterval(sample, SAMPLE_EVERY);
	const [code] = (await once(build, 'close')) as [number | null];
	clearInterval(timer);
	const seconds = (performance.now() - started) / 1000;
	if (code !== 0) throw new Error(`The build in ${folder} failed.\n${log}`);
	return { seconds, ...most, log };
}

/** What all processes of a group hold and have used by now, as Linux tells it in proc(5). */
function readGroup(group: number): { memory: number; processor: number } {
	const sum = { memory: 0, processor: 0 };
	if (process.platform !== 'linux') return sum;
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			// The name stands in parentheses; the fields after it count from the third.
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const field = (number: number) => Number(fields[number - 3]);
			if (field(5) !== group) continue;
			sum.memory += field(24) * PAGE_SIZE;
			// Its own in user and system mode, and that of the processes that it waited for.
			sum.processor += (field(14) + field(15) + field(16) + field(17)) / TICKS_PER_SECOND;
		} catch {
			// It ended while the list was read.
		}
	}
	return sum;
}
