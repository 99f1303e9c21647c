/**
 * npm run summary -- BASE_CONTENT HEAD_CONTENT
 *
 * Says in Markdown what readers will see of a change: two content folders are compared, record by record.
 */
import { readContentFiles } from '../src/integrations/content-files.ts';
import { compareContent } from '../src/lib/changes/compare-content.ts';
import { writeSummary } from '../src/lib/changes/write-summary.ts';
import { existing, readCommandLine, stop } from './command-line.ts';

const [base, head] = readCommandLine(import.meta.filename, {}, 2).positionals.map(existing);
if (base === undefined || head === undefined)
	stop('Name two content folders: npm run summary -- BASE_CONTENT HEAD_CONTENT');
process.stdout.write(writeSummary(compareContent(readContentFiles(base), readContentFiles(head))));
