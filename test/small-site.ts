/** A copy of the project with the sound fixture as its content and its entries as its only pages: quick to build. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnv } from './clean-env.ts';
import { placeFile } from './content-folder.ts';
import type { CorpusFile } from './corpus.ts';
import { copyProject } from './project-copy.ts';
import { runBuild, runCommand } from './run-build.ts';
import type { CommandResult } from './run-build.ts';

const CONFIG = 'astro.config.mjs';
/** What can be taken out of a file, to see whether the rest holds alone. */
const GUARDS = {
	/** Stops a build before it begins. */
	integration: [CONFIG, /\bcontentGuard\(\),\s*/],
	/** Stops the page of a document. */
	page: ['src/integrations/entry-markdown.ts', /\bguard, (?=refuseCode\])/],
} as const;
/** What needs pages that the small site does not have. */
const OF_OTHER_PAGES = [
	[CONFIG, /\bsocialPictures\(site\),\s*/],
	[CONFIG, /\beditions\(\),\s*/],
	[CONFIG, /\bserviceWorker\(\),\s*/],
] as const;

export interface SmallSite {
	folder: string;
	/** Where the content stands. */
	content: string;
	/** The environment for commands, in which a canary can fire. */
	env: Record<string, string | undefined>;
	add: (files: CorpusFile[]) => void;
	/** Runs one of the commands of `package.json`. */
	run: (...command: string[]) => CommandResult;
	build: () => CommandResult;
	/** The canaries that have fired. */
	fired: () => string[];
	remove: () => void;
}

/** Copies the project, without these guards. Throws when one is not where it should be. */
export function copySmallSite(...guards: (keyof typeof GUARDS)[]): SmallSite {
	const { folder, remove } = copyProject('test/fixtures/sound');
	const content = join(folder, 'src/content');
	const canary = join(folder, 'canary');
	mkdirSync(canary);
	const pages = join(folder, 'src/pages');
	for (const name of readdirSync(pages))
		if (name !== '[...id].astro') rmSync(join(pages, name), { recursive: true });
	for (const [file, part] of [...OF_OTHER_PAGES, ...guards.map((guard) => GUARDS[guard])]) {
		const place = join(folder, file);
		const whole = readFileSync(place, 'utf8');
		const without = whole.replace(part, '');
		if (without === whole) throw new Error(`${file} has no ${part} to take out.`);
		writeFileSync(place, without);
	}
	const env = { ...cleanEnv, CANARY_FILE: join(canary, 'fired-'), NO_COLOR: '1', FORCE_COLOR: '0' };
	return {
		folder,
		content,
		env,
		add: (files) => files.forEach((file) => placeFile(content, file)),
		run: (...command) => runCommand(folder, command, env),
		build: () => runBuild(folder, env),
		fired: () => readdirSync(canary),
		remove,
	};
}
