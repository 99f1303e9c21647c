import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { runTool } from '../run-tool.ts';

const CHECKERS = [process.env['EPUBCHECK_JAR'], '/usr/share/java/epubcheck.jar'];

/** What EPUBCheck finds wrong with a file, a line each. Says what to install when it is not there. */
export function checkEpub(file: string): string[] {
	const jar = CHECKERS.find((place) => place !== undefined && existsSync(place));
	if (jar === undefined)
		throw new Error(
			'The EPUB is checked by EPUBCheck, and none was found. On Debian: "apt-get install epubcheck default-jre-headless". Elsewhere: set EPUBCHECK_JAR to its jar.',
		);
	const { stdout, stderr, status } = runTool('java', 'default-jre-headless', [
		'-jar',
		jar,
		'-w',
		file,
	]);
	const lines = `${stdout}\n${stderr}`.split('\n').filter(Boolean);
	if (!lines.includes('EPUBCheck completed'))
		throw new Error(`EPUBCheck did not end (${status}).\n${lines.join('\n')}`);
	return lines.filter((line) => /^(?:FATAL|ERROR|WARNING|INFO|USAGE)\b/.test(line));
}

/** The documents of an EPUB, parsed, by their names within `EPUB/`. */
export function readEpub(file: string): Map<string, CheerioAPI> {
	const files = unzipSync(readFileSync(file));
	return new Map(
		Object.entries(files)
			.filter(([path]) => /\.(?:xhtml|opf)$/.test(path))
			.map(([path, bytes]) => [path.replace('EPUB/', ''), load(strFromU8(bytes), { xml: true })]),
	);
}
