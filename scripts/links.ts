/**
 * npm run links [-- --content FOLDER --json FILE --minutes 30 --timeout SECONDS --pause SECONDS]
 *
 * Asks every outer address of the content whether it still answers, and reports in Markdown. It changes nothing, opens
 * nothing and always ends well: an address that does not answer a robot is for a person to look at.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { listAddresses } from '../src/lib/links/list-addresses.ts';
import { writeLinkReport } from '../src/lib/links/write-link-report.ts';
import { site } from '../src/site.ts';
import { askAll } from './links/ask-all.ts';

const { values } = parseArgs({
	options: {
		content: { type: 'string', default: 'src/content' },
		json: { type: 'string' },
		minutes: { type: 'string', default: '30' },
		timeout: { type: 'string', default: '20' },
		pause: { type: 'string', default: '2' },
	},
});
const milliseconds = (seconds: string) => Number(seconds) * 1000;

const addresses = listAddresses(loadLedger(readContentFiles(values.content)).ledger);
let done = 0;
const results = await askAll(
	addresses,
	{
		userAgent: `Mozilla/5.0 (compatible; OffTheListLinkCheck/1.0; +${site.repository || site.url})`,
		timeout: milliseconds(values.timeout),
		patience: 15_000,
		retries: 1,
	},
	{
		hosts: 8,
		pause: milliseconds(values.pause),
		until: Date.now() + milliseconds(values.minutes) * 60,
	},
	({ url, verdict }) => {
		done += 1;
		console.error(`${done} of ${addresses.length}  ${verdict.padEnd(11)}  ${url}`);
	},
);
if (values.json !== undefined)
	writeFileSync(values.json, `${JSON.stringify({ day: today(), results }, null, '\t')}\n`);
process.stdout.write(writeLinkReport(results, today()));
