import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { records } from './integrations/content-loaders.ts';
import { schemas } from './schemas/index.ts';

/** The loader reads the rows from the CSV file. A card that has some itself is refused, in an editor too. */
const rows = z
	.array(z.record(z.string(), z.string()))
	.default([])
	.meta({ not: {}, doNotSuggest: true });

export const collections = {
	entries: defineCollection({ loader: records('entries'), schema: schemas.entries }),
	sources: defineCollection({ loader: records('sources'), schema: schemas.sources }),
	publishers: defineCollection({ loader: records('publishers'), schema: schemas.publishers }),
	claims: defineCollection({ loader: records('claims'), schema: schemas.claims }),
	quotes: defineCollection({ loader: records('quotes'), schema: schemas.quotes }),
	events: defineCollection({ loader: records('events'), schema: schemas.events }),
	people: defineCollection({ loader: records('people'), schema: schemas.people }),
	terms: defineCollection({ loader: records('terms'), schema: schemas.terms }),
	questions: defineCollection({ loader: records('questions'), schema: schemas.questions }),
	changes: defineCollection({ loader: records('changes'), schema: schemas.changes }),
	datasets: defineCollection({
		loader: records('datasets'),
		schema: schemas.datasets.extend({ rows }),
	}),
	charts: defineCollection({ loader: records('charts'), schema: schemas.charts }),
};
