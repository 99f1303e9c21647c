import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';

/** Where questions are put and answers come from: the terminal, or streams of a test. */
export interface Terminal {
	input?: Readable;
	output?: Writable;
}

/** Thrown when somebody leaves with Ctrl+C. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

/** Asks for a line of text until it is taken. */
export async function askText(
	terminal: Terminal,
	message: string,
	problem: (text: string) => string | undefined,
	initialValue = '',
): Promise<string> {
	const typed = await leave(
		clack.text({
			...terminal,
			message,
			initialValue,
			validate: (text = '') => problem(text.trim()),
		}),
	);
	return (typed ?? '').trim();
}

/** Passes an answer on, or leaves. */
export async function leave<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
	const given = await answer;
	if (clack.isCancel(given)) throw new Cancelled();
	return given as Exclude<T, symbol>;
}
