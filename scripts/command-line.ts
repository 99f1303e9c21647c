import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { didYouMean } from '../src/lib/text/suggest.ts';

/** Ends a command with a message for whoever typed it. The code 2 is for a command line that cannot be read. */
export function stop(message: string, code = 2): never {
	console.error(message);
	process.exit(code);
}

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads what was typed after a command. `--help` prints the comment at the head of its script and exits with 0; an unknown
 * option, one without its value or an argument too many exits with a sentence and the code 2.
 *
 * @param script path of the script, `import.meta.filename`
 * @param most how many words may stand beside the options
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
	script: string,
	options: Options,
	most = 0,
) {
	const { values, positionals } = parseWords({ ...options, ...HELP });
	if ('help' in values && values.help) showHelp(script);
	if (positionals.length > most)
		stop(
			`"${positionals[most]}" is one word too many. To see what to write: ${helpCommand(script)}`,
		);
	return { values, positionals };
}

function parseWords<const Options extends ParseArgsOptionsConfig>(options: Options) {
	try {
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		return stop(explainParseError(error as Error, Object.keys(options)));
	}
}

/** Says what `parseArgs` could not read, and which options there are. */
export function explainParseError({ message }: Error, names: string[]): string {
	const [, unknown] = /^Unknown option '-+([^']*)'/.exec(message) ?? [];
	if (unknown === undefined) return message.replace(/\.? To specify .*$/s, '.');
	const list = names.map((name) => `--${name}`).join(', ');
	return `There is no option "--${unknown}".${didYouMean(unknown, names)} The options are: ${list}.`;
}

/** Prints the comment at the head of a script and exits with 0. */
export function showHelp(script: string): never {
	console.log(helpOf(readFileSync(script, 'utf8')));
	process.exit();
}

/** The comment at the head of a script without its signs. */
export function helpOf(source: string): string {
	const [, comment = ''] = /^\/\*\*\n([\s\S]*?)^ \*\//m.exec(source) ?? [];
	return comment.replace(/^ \* ?/gm, '').trim();
}

/** A folder or file that was named. Ends the command when there is none. */
export function existing(path: string): string {
	return existsSync(path) ? path : stop(`There is no file or folder ${path}.`);
}

function helpCommand(script: string): string {
	const [, name = ''] = /npm run (?:--silent )?([\w:-]+)/.exec(readFileSync(script, 'utf8')) ?? [];
	return `npm run ${name} -- --help`;
}
