import { escapeMarkup } from '../text/escape.ts';
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
	/** Searched with weights of its own, and not shown in excerpts. */
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

/** A page as Pagefind's `addHTMLFile` takes it. */
export interface PagefindPage {
	url: string;
	content: string;
}

/**
 * Writes an entry with its parts as one page, each part under a heading with its fragment.
 * Pagefind then finds the page, and says which parts of it have the words.
 */
export function toPagefindPage(entry: SearchRecord, parts: SearchRecord[]): PagefindPage {
	const { url, meta, filters } = toPagefind(entry);
	const [first] = parts;
	const lead = first === undefined ? entry.content : before(entry.content, first);
	const about = [
		...Object.entries(meta).map(([name, value]) => attribute('meta', name, value)),
		...Object.entries(filters).flatMap(([name, values]) =>
			values.map((value) => attribute('filter', name, value)),
		),
	];
	const sections = parts.map(({ path, title, content }) => {
		const fragment = path.slice(path.indexOf('#') + 1);
		return `<h2 id="${escapeMarkup(fragment)}">${escapeMarkup(title)}</h2> <p>${escapeMarkup(content)}</p>`;
	});
	const body = `${about.join('')}<p>${escapeMarkup(lead)}</p> ${sections.join(' ')}`;
	return { url, content: `<!doctype html><html lang="en"><body>${body}</body></html>` };
}

/** What stands in an entry before its first part. */
function before(text: string, { title, content }: SearchRecord): string {
	return text.slice(0, Math.max(text.indexOf(`${title} ${content}`), 0));
}

function attribute(kind: 'meta' | 'filter', name: string, value: string): string {
	return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeMarkup(value)}">`;
}
