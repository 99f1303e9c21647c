/**
 * npm run headers -- nginx|caddy
 *
 * Prints the headers of the built site as a web server reads them. The build writes them to `dist/_headers`
 * for hosts that read that file.
 */
import { existsSync, readFileSync } from 'node:fs';
import {
	readHeadersFile,
	writeCaddyHeaders,
	writeNginxHeaders,
} from '../src/lib/head/host-headers.ts';

const FILE = 'dist/_headers';
const FORMS = { nginx: writeNginxHeaders, caddy: writeCaddyHeaders };

const [name = ''] = process.argv.slice(2);
const write = FORMS[name as keyof typeof FORMS];
if (!Object.hasOwn(FORMS, name)) {
	console.error(`Name a server: ${Object.keys(FORMS).join(' or ')}.`);
	process.exitCode = 2;
} else if (!existsSync(FILE)) {
	console.error('There is no built site yet: run "npm run build" first.');
	process.exitCode = 1;
} else process.stdout.write(write(readHeadersFile(readFileSync(FILE, 'utf8'))));
