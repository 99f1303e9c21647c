import { proseFieldsOf, parseField } from '../ledger/prose-fields.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { makeStatedKeys } from '../ledger/stated-keys.ts';
import type { StatedKeys } from '../ledger/stated-keys.ts';
import { syntaxIssue } from '../mdx/parse-entry.ts';
import type { ParsedProse } from '../mdx/prose.ts';
import { makeNameMask } from '../text/mask-names.ts';
import type { Issue } from './issue.ts';

/** A record with its prose: an entry with its body, another with its texts. */
export interface Prose {
	record: LedgerRecord;
	/** Each text on its own: the body of an entry comes first. */
	parts: ParsedProse[];
}

/** What every check may look at. Made once for a run. */
export interface Context {
	ledger: Ledger;
	prose: Prose[];
	stated: StatedKeys;
	/** Blanks out names that contain numbers. */
	mask: (text: string) => string;
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Where the site is published, if that is known. */
	siteUrl: string | undefined;
	/** Texts that the parser refused. */
	issues: Issue[];
}

/** Reads the prose of every record and prepares what the checks share. */
export function makeContext(ledger: Ledger, today: string, siteUrl?: string): Context {
	const mask = makeNameMask(declaredNames(ledger));
	const issues: Issue[] = [];
	const prose: Prose[] = [];
	for (const records of Object.values(ledger.records)) {
		for (const record of records.values() as IterableIterator<LedgerRecord>) {
			const document = ledger.documents.get(record.id);
			const parts: ParsedProse[] = record.kind === 'entries' && document ? [document] : [];
			for (const field of proseFieldsOf(record.kind, record.data)) {
				try {
					parts.push(parseField(record, field));
				} catch (error) {
					issues.push(syntaxIssue(record.file, error, record.locate(field.path).start));
				}
			}
			if (parts.length > 0) prose.push({ record, parts });
		}
	}
	return { ledger, prose, stated: makeStatedKeys(ledger, mask), mask, today, siteUrl, issues };
}

/** Names that may hold numbers: of terms, of people and organisations, of documents. */
export function declaredNames(ledger: Ledger): string[] {
	const { terms, people, sources } = ledger.records;
	return [
		...[...terms.values()].flatMap(({ data }) => [data.term, ...(data.also ?? [])]),
		...[...people.values()].flatMap(({ data }) => [data.name, ...(data.also ?? [])]),
		...[...sources.values()].flatMap(({ data }) => (data.titleIsDescription ? [] : [data.title])),
	];
}
