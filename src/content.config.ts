import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { records } from './integrations/content-loaders.ts';
import { schemas } from './schemas/index.ts';

const folder = { folder: z.string().optional() };
const rows = { rows: z.array(z.record(z.string(), z.string())) };

export const collections = {
	entries: defineCollection({
		loader: records('entries'),
		schema: schemas.entries,
	}),
	sources: defineCollection({ loader: records('sources'), schema: schemas.sources.extend(folder) }),
	claims: defineCollection({
		loader: records('claims'),
		schema: schemas.claims.safeExtend(folder),
	}),
	quotes: defineCollection({
		loader: records('quotes'),
		schema: schemas.quotes.safeExtend(folder),
	}),
	events: defineCollection({ loader: records('events'), schema: schemas.events.extend(folder) }),
	people: defineCollection({ loader: records('people'), schema: schemas.people.extend(folder) }),
	terms: defineCollection({ loader: records('terms'), schema: schemas.terms.extend(folder) }),
	questions: defineCollection({
		loader: records('questions'),
		schema: schemas.questions.extend(folder),
	}),
	changes: defineCollection({ loader: records('changes'), schema: schemas.changes.extend(folder) }),
	datasets: defineCollection({
		loader: records('datasets'),
		schema: schemas.datasets.extend(rows),
	}),
	charts: defineCollection({ loader: records('charts'), schema: schemas.charts }),
};
