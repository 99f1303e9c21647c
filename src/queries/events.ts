import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { comparePartialDates } from '../lib/dates/compare-dates.ts';

export type TimelineEvent = RecordOf<'events'>;

/** Events in the order of their dates, of one topic and between two dates if these are given. */
export async function getEvents(
	filter: { topic?: string | undefined; from?: string | undefined; to?: string | undefined } = {},
): Promise<TimelineEvent[]> {
	const { topic, from, to } = filter;
	return [...(await getRecords('events')).values()]
		.filter(({ topics }) => topic === undefined || topics.some((one) => one === topic))
		.filter(({ date }) => from === undefined || comparePartialDates(date, from) >= 0)
		.filter(({ date }) => to === undefined || comparePartialDates(date, to) <= 0)
		.sort((a, b) => a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en'));
}
