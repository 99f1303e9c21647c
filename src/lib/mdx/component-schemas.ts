/** The components that an entry may use, and the attributes that each takes. All are literal texts. */
import { z } from 'astro/zod';
import { TOPICS, id, line, partialDate } from '../../schemas/shared.ts';
import { VERDICT_NAMES } from '../citations/verdicts.ts';

export const componentSchemas = {
	/** A picture of one dataset, with its table and its files: `<Chart id="crocus-toll" />`. */
	Chart: z.strictObject({ id }),
	/** The rows of a dataset as a table: `<DataTable id="organisations-2003" columns="name / native-name, country" />`. */
	DataTable: z.strictObject({ id, columns: line.optional(), group: line.optional() }),
	/** Words of a quote record, set apart: `<Quotation id="sapunov-2006" />`. */
	Quotation: z.strictObject({ id }),
	/** One statement of the report, retold, with our verdict; the note stands between the tags. */
	Statement: z.strictObject({
		id,
		verdict: z.enum(VERDICT_NAMES, { error: `Choose a verdict: ${VERDICT_NAMES.join(', ')}.` }),
		says: line,
	}),
	/** The turning points of a topic between two dates: `<Timeline topic="delisting" from="2024-10-04" />`. */
	Timeline: z.strictObject({
		topic: z.enum(TOPICS, { error: `Choose one of the topics: ${TOPICS.join(', ')}.` }),
		from: partialDate.optional(),
		to: partialDate.optional(),
	}),
} as const;
