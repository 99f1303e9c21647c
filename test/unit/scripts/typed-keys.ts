import { Readable, Writable } from 'node:stream';

/** The keys that are more than a letter. */
export const KEYS = { enter: '\r', down: '\u001B[B', space: ' ', tab: '\t', leave: '\u0003' };

/**
 * A terminal for prompts, with somebody at its keys: each step waits until the words stand on the screen,
 * then presses its keys, each once the screen has answered the one before.
 */
export function typeAt(steps: [words: string, ...keys: string[]][]) {
	let screen = '';
	let step = 0;
	const input = Object.assign(new Readable({ read: () => undefined }), {
		isTTY: true,
		setRawMode: () => input,
	});
	const output = Object.assign(
		new Writable({
			write: (chunk, _, done) => {
				screen += String(chunk);
				setImmediate(press);
				done();
			},
		}),
		{ isTTY: true, columns: 100, rows: 40 },
	);
	let keys: string[] = [];
	const press = () => {
		const next = steps[step];
		if (keys.length === 0) {
			if (next === undefined || !screen.includes(next[0])) return;
			keys = next.slice(1);
			step += 1;
		}
		// What is on the screen before the last key was meant for this step, not for the next.
		if (keys.length === 1) screen = '';
		input.push(keys.shift() ?? '');
	};
	/** The steps that nothing on the screen called for. */
	const left = () => steps.slice(step).map(([words]) => words);
	return { terminal: { input, output }, left };
}
