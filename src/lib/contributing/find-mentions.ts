import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { Kind } from '../../schemas/index.ts';

/** A record, by its kind and id. */
export interface RecordName {
	kind: Kind;
	id: string;
}

/** A place that names a record. The range covers the id and nothing else, also within an address. */
export interface Mention extends Range {
	file: ContentFile;
}

/** Every place of a text outside the content that holds the path of a record's page, such as a golden query. */
export function findPaths(file: ContentFile, wanted: RecordName): Mention[] {
	const path = recordPath(wanted.kind, wanted.id);
	const end = path.endsWith('/') ? '' : '(?![\\w-])';
	const pattern = new RegExp(`(?<![\\w/.-])${escapePattern(path)}${end}`, 'g');
	return [...file.text.matchAll(pattern)].map(({ index }) => {
		const start = index + path.lastIndexOf(wanted.id);
		return { file, start, end: start + wanted.id.length };
	});
}

/** Every place of a text that holds an id as a word of its own. What it means there is for a reader to decide. */
export function findMentions(file: ContentFile, id: string): Mention[] {
	const pattern = new RegExp(`(?<![\\w-])${escapePattern(id)}(?![\\w-])`, 'g');
	return [...file.text.matchAll(pattern)].map(({ index }) => ({
		file,
		start: index,
		end: index + id.length,
	}));
}

/** Words as a pattern that finds just them. */
export function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
