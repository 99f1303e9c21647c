import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

export type SourceRecord = RecordOf<'sources'>;

/** Sources by who published them, the publishers in the order of the alphabet. */
export async function getSourcesByPublisher(): Promise<
	[publisher: string, sources: SourceRecord[]][]
> {
	const sources = [...(await getRecords('sources')).values()];
	return [...Map.groupBy(sources, ({ publisher }) => publisher)]
		.map(([publisher, list]): [string, SourceRecord[]] => [
			publisher,
			list.sort(
				(a, b) =>
					(a.date ?? '').localeCompare(b.date ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
			),
		])
		.sort(([a], [b]) => a.localeCompare(b, 'en'));
}
