/** The shape of an issue form, as GitHub documents it: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
import { z } from 'astro/zod';

const text = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const named = { label: text, description: text.optional() };

const field = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('input'),
		id,
		attributes: z.strictObject({ ...named, placeholder: text.optional(), value: text.optional() }),
		validations,
	}),
	z.strictObject({
		type: z.literal('textarea'),
		id,
		attributes: z.strictObject({
			...named,
			placeholder: text.optional(),
			value: text.optional(),
			render: text.optional(),
		}),
		validations,
	}),
	z.strictObject({
		type: z.literal('dropdown'),
		id,
		attributes: z.strictObject({
			...named,
			multiple: z.boolean().optional(),
			// YAML reads a bare `yes` or `no` as a truth value, and GitHub then refuses the form.
			options: z.array(text).min(1),
		}),
		validations,
	}),
]);

export const issueFormSchema = z.strictObject({
	name: text,
	description: text,
	title: text.optional(),
	body: z.array(field).min(1),
});
export type IssueForm = z.infer<typeof issueFormSchema>;
export type IssueField = IssueForm['body'][number];
