import type { Kind } from '../../schemas/index.ts';
import { KIND_NAMES } from '../../schemas/index.ts';
import { KIND_OF_SCHEME, componentReference, referencesOf } from '../ledger/references.ts';
import type { Ledger } from '../ledger/record.ts';
import { splitSources } from '../ledger/split-sources.ts';
import type { Range } from '../text/locate.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';

/** Everything that is named exists: `unknown-claim`, `unknown-source` and so on. */
export function checkReferences({ ledger, prose }: Context): Issue[] {
	const issues: Issue[] = [];
	// Places are only looked up for what is missing: to find one a record is read again.
	const expect = (file: ContentFile, locate: () => Range, kind: Kind, id: string) => {
		if (!exists(ledger, kind, id)) issues.push(unknown(ledger, file, locate(), kind, id));
	};
	for (const records of Object.values(ledger.records)) {
		for (const record of records.values()) {
			for (const { kind, id, path } of referencesOf(record.kind, record.data))
				expect(record.file, () => record.locate(path), kind, id);
		}
	}
	for (const { record, parts } of prose) {
		for (const link of parts.flatMap((part) => part.links)) {
			if (link.scheme === undefined) continue;
			const start = link.end - 1 - (link.id?.length ?? 0);
			const range = { start, end: link.end - 1 };
			expect(record.file, () => range, KIND_OF_SCHEME[link.scheme], link.id ?? '');
		}
		for (const use of parts.flatMap((part) => part.components)) {
			const reference = componentReference(use);
			if (reference) expect(record.file, () => use.locate('id'), reference.kind, reference.id);
		}
	}
	for (const [id, { file, rows, locate }] of ledger.tables) {
		const column = ledger.records.datasets
			.get(id)
			?.data.columns.find((one) => one.type === 'sources');
		if (column === undefined) continue;
		for (const [index, row] of rows.entries()) {
			for (const source of splitSources(row[column.name]))
				expect(file, () => locate(index, column.name), 'sources', source);
		}
	}
	return issues;
}

function exists(ledger: Ledger, kind: Kind, id: string): boolean {
	return ledger.records[kind].has(id) || ledger.broken[kind].has(id);
}

function unknown(ledger: Ledger, file: ContentFile, range: Range, kind: Kind, id: string): Issue {
	const name = KIND_NAMES[kind];
	const other = LINKED.find(([, one]) => exists(ledger, one, id));
	if (other !== undefined) {
		const message = `There is no ${name} "${id}", but there is a ${KIND_NAMES[other[1]]} of that name.`;
		const hint = `Write the ${name}'s id here, or link to the ${KIND_NAMES[other[1]]}: ${other[0]}:${id}.`;
		return issueAt(file, range, `unknown-${name}`, message, hint);
	}
	const message = `There is no ${name} "${id}".${didYouMean(id, ledger.records[kind].keys())}`;
	const hint = `Correct the id, or add the ${name} as ${FOLDERS[kind] ?? `ledger/${kind}/TOPIC`}/${id || 'ID'}.yaml.`;
	return issueAt(file, range, `unknown-${name}`, message, hint);
}

const LINKED = Object.entries(KIND_OF_SCHEME);
const FOLDERS: Partial<Record<Kind, string>> = { datasets: 'datasets', charts: 'charts' };
