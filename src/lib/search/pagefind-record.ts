import { STATUS_WORDS } from '../citations/status-words.ts';
import { formatDate } from '../dates/format-date.ts';
import { TOPIC_NAMES } from '../text/topic-names.ts';
import type { SearchRecord } from './search-record.ts';
import { listSynonyms } from './synonyms.ts';

/** A record as Pagefind's `addCustomRecord` takes it. */
export interface PagefindRecord {
	url: string;
	language: 'en';
	content: string;
	/** Searched with weights of their own, and not shown in excerpts. */
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** Turns a record into Pagefind's form. Names are metadata, so that they can weigh more than text. */
export function toPagefind(record: SearchRecord): PagefindRecord {
	const { path, kind, title, within, content, names = [], topics = [], date, status } = record;
	const synonyms = listSynonyms(`${title} ${content}`);
	return {
		url: path,
		language: 'en',
		content,
		meta: {
			title,
			kind,
			...(within !== undefined && { within }),
			...(record.description !== undefined && { description: record.description }),
			...(names.length > 0 && { [kind === 'Entry' ? 'names' : 'also']: names.join(', ') }),
			...(date !== undefined && { [kind === 'Event' ? 'date' : 'day']: formatDate(date) }),
			...(kind === 'Question' && { question: title }),
			...(synonyms !== '' && { synonyms }),
		},
		filters: {
			kind: [kind],
			topic: topics.map((topic) => TOPIC_NAMES[topic]),
			year: date === undefined ? [] : [date.slice(0, 4)],
			status: status === undefined ? [] : [STATUS_WORDS[status]],
		},
	};
}
