import { STATUS_WORDS } from '../citations/status-words.ts';
import { formatDate } from '../dates/format-date.ts';
import { TOPIC_NAMES } from '../text/topic-names.ts';
import { NAME_SEPARATOR, dayWord } from './search-record.ts';
import { searchWords } from './search-words.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

/** A record as Pagefind's `addCustomRecord` takes it. */
export interface PagefindRecord {
	url: string;
	language: 'en';
	content: string;
	/** Searched with weights of their own, and not shown in excerpts. */
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** Where the names of a record stand, so that each can weigh its own. */
const NAME_FIELDS: Partial<Record<SearchKind, string>> = {
	Entry: 'names',
	Question: 'question',
	Term: 'term',
};

/** Turns a record into Pagefind's form. Names are metadata, so that they can weigh more than text. */
export function toPagefind(record: SearchRecord): PagefindRecord {
	const { path, kind, title, within, content, names = [], topics = [], date, status } = record;
	const brief = kind === 'Question' ? names.filter((name) => searchWords(name).length === 1) : [];
	const isDay = kind === 'Event' && /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
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
			...(names.length > 0 && { [NAME_FIELDS[kind] ?? 'also']: names.join(NAME_SEPARATOR) }),
			...(date !== undefined && { [kind === 'Event' ? 'date' : 'day']: formatDate(date) }),
			...(brief.length > 0 && { brief: brief.join(NAME_SEPARATOR) }),
			...(isDay && { on: dayWord(date ?? '') }),
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

/** Names that readers shorten, and how. Where a text has the one, search finds it by the others too. */
const SYNONYMS: [RegExp, string][] = [
	[/\b(?:United States|America|Americans?)\b/, 'US USA America'],
	[/\b(?:Britain|British|United Kingdom)\b/, 'UK Britain'],
	[/\b(?:United Nations|UN)\b/, 'UN United Nations'],
	[/\b(?:European Union|EU)\b/, 'EU European Union'],
	[/\bsuspend(?:ed|ing|s)? (?:the|its) ban\b/, 'delisting delisted'],
	[/\breport a wrong figure\b/i, 'wrong number error mistake'],
	[/\boff (?:the|Russia’s|its) list\b/, 'delisting delisted'],
];

/** The other names of what a text speaks of, for the search index. */
export function listSynonyms(text: string): string {
	return SYNONYMS.flatMap(([pattern, others]) => (pattern.test(text) ? [others] : [])).join(' ');
}
