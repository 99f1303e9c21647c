import type { APIRoute, GetStaticPaths } from 'astro';
import { describeEntry } from '../../lib/head/describe-records.ts';
import { writeJsonLd } from '../../lib/head/json-ld.ts';
import { getEntries } from '../../queries/entries.ts';
import type { EntryPage } from '../../queries/entries.ts';
import { getCitation, getEntryFacts } from '../../queries/entry-facts.ts';
import { site } from '../../site.ts';

/** How each file is written, by its ending. */
const WRITERS: Record<string, (entry: EntryPage) => Promise<string>> = {
	bib: async (entry) => `${(await getCitation(entry)).bibtex}\n`,
	ris: async (entry) => `${(await getCitation(entry)).ris}\n`,
	json: async (entry) => `${(await getCitation(entry)).csl}\n`,
	jsonld: async (entry) => writeJsonLd(describeEntry(await getEntryFacts(entry), site, true)),
};

interface Props {
	entry: EntryPage;
	ending: string;
}

/** Files to cite an entry by, for reference managers and other programs. */
export const getStaticPaths = (async () =>
	(await getEntries()).flatMap((entry) =>
		Object.keys(WRITERS).map((ending) => ({
			params: { file: `${entry.id}.${ending}` },
			props: { entry, ending },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { entry, ending } }) =>
	new Response(await WRITERS[ending]?.(entry));
