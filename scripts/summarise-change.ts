/**
 * npm run summary -- BASE_CONTENT HEAD_CONTENT [--sites BASE_SITE HEAD_SITE [--search]]
 *
 * Says in Markdown what readers will see of a change: two content folders are compared, and two built sites if
 * they are given. `--search` asks both sites the golden queries, for which it needs a Chromium.
 */
import { parseArgs } from 'node:util';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { compareContent } from '../src/lib/changes/compare-content.ts';
import { compareSites } from '../src/lib/changes/compare-sites.ts';
import { writeSummary } from '../src/lib/changes/write-summary.ts';
import { compareRanks } from './summary/compare-ranks.ts';
import { readBuiltPages } from '../src/integrations/built-pages.ts';
import { weighPage } from './summary/weigh-page.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sites: { type: 'boolean', default: false },
		search: { type: 'boolean', default: false },
	},
});
const [baseContent, headContent, baseSite, headSite] = positionals;
const hasSites = baseSite !== undefined && headSite !== undefined;
if (baseContent === undefined || headContent === undefined || values.sites !== hasSites) {
	console.error(
		'Name two content folders: npm run summary -- BASE_CONTENT HEAD_CONTENT [--sites BASE_SITE HEAD_SITE [--search]]',
	);
	process.exit(2);
}

const records = compareContent(readContentFiles(baseContent), readContentFiles(headContent));
const ofSites = hasSites
	? {
			pages: compareSites([...readBuiltPages(baseSite)], [...readBuiltPages(headSite)], weighPage),
			...(values.search ? { ranks: await compareRanks(baseSite, headSite) } : {}),
		}
	: {};
process.stdout.write(writeSummary({ records, ...ofSites }));
