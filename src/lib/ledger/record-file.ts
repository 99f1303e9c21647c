import type { Kind } from '../../schemas/index.ts';

/** The kinds whose files stand in a folder for each topic. */
export const KINDS_IN_FOLDERS: ReadonlySet<Kind> = new Set([
	'changes',
	'claims',
	'events',
	'questions',
	'quotes',
	'sources',
]);

/**
 * The path of a record's file from the content folder.
 *
 * @param topic the folder of its topic, for the kinds that have one
 */
export function recordFile(kind: Kind, id: string, topic?: string): string {
	if (kind === 'entries') return `entries/${id}.mdx`;
	if (kind === 'charts' || kind === 'datasets') return `${kind}/${id}.yaml`;
	return `ledger/${kind}/${KINDS_IN_FOLDERS.has(kind) && topic ? `${topic}/` : ''}${id}.yaml`;
}
