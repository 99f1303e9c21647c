import { adviseElement } from '../mdx/explain-markup.ts';
import { vocabulary } from '../mdx/vocabulary.ts';
import type { ComponentUse } from '../mdx/prose.ts';
import type { ParsedProse } from '../mdx/prose.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';

const FOREIGN_NAMES: Record<string, [what: string, remedy: string]> = {
	mdxjsEsm: ['An import or export', 'Components need no import; take the line out.'],
	mdxFlowExpression: ['An expression in braces', 'Write "\\{" for a brace in text.'],
	mdxTextExpression: ['An expression in braces', 'Write "\\{" for a brace in text.'],
	html: ['HTML', 'Use Markdown, or a component of the site.'],
	image: ['A picture', 'Entries show charts and tables: <Chart id="…" />.'],
	imageReference: ['A picture', 'Entries show charts and tables: <Chart id="…" />.'],
	footnoteReference: ['A footnote', 'Notes are made from claims: [words](claim:ID).'],
	footnoteDefinition: ['A footnote', 'Notes are made from claims: [words](claim:ID).'],
	definition: ['A link definition', 'Write the address in the link: [words](claim:ID).'],
	linkReference: ['A link by reference', 'Write the address in the link: [words](claim:ID).'],
};

/** Content holds Markdown and the site's own components, nothing that runs: `refused-markup`, `unknown-component`, `component-attribute`. */
export function checkVocabulary({ prose }: Context): Issue[] {
	return prose.flatMap(({ record, parts }) =>
		parts.flatMap((part) => [
			...checkForeign(record.file, part),
			...checkHeadings(record.file, part),
			...part.components.flatMap((use) => checkComponent(record.file, use)),
		]),
	);
}

function checkForeign(file: ContentFile, part: ParsedProse): Issue[] {
	return part.foreign.map(({ type, ...range }) => {
		const [what, remedy] = FOREIGN_NAMES[type] ?? [`"${type}"`, 'Take it out.'];
		return issueAt(file, range, 'refused-markup', `${what} cannot stand in content.`, remedy);
	});
}

/** The title is the page's only first-level heading, and no level is skipped. */
function checkHeadings(file: ContentFile, { headings }: ParsedProse): Issue[] {
	return headings.flatMap((heading, index) => {
		const before = headings[index - 1]?.depth ?? 1;
		if (heading.depth > 1 && heading.depth <= before + 1) return [];
		const message =
			heading.depth === 1
				? 'A heading of the first level is the title of the page, and that stands in the front matter.'
				: `This heading skips a level: it has ${heading.depth} "#" after one with ${before}.`;
		const hint = `Write it with ${Math.min(Math.max(heading.depth, 2), before + 1)} "#".`;
		return [issueAt(file, heading, 'heading-level', message, hint)];
	});
}

function checkComponent(file: ContentFile, use: ComponentUse): Issue[] {
	const known = vocabulary[use.name as keyof typeof vocabulary];
	if (!Object.hasOwn(vocabulary, use.name)) {
		const message = `There is no component "${use.name}".${didYouMean(use.name, Object.keys(vocabulary))}`;
		const hint = adviseElement(use.name);
		const range = { start: use.start, end: use.start + use.name.length + 1 };
		return [issueAt(file, range, 'unknown-component', message, hint)];
	}
	const issues: Issue[] = [];
	if (use.refused.length > 0) {
		const message = `<${use.name}> has an attribute that is not a literal text: ${use.refused.join(', ')}.`;
		const hint = 'Write attributes in double quotation marks: id="crocus-toll".';
		issues.push(
			issueAt(file, use.locate(use.refused[0] ?? ''), 'component-attribute', message, hint),
		);
	}
	const result = known.safeParse(Object.fromEntries(use.attributes));
	if (result.success || issues.length > 0) return issues;
	return result.error.issues.map((issue) => {
		const name = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0]);
		const keys = Object.keys(known.shape);
		const present = use.attributes.has(name);
		const message =
			issue.code === 'unrecognized_keys'
				? `<${use.name}> takes no attribute "${name}".${didYouMean(name, keys)}`
				: present
					? `"${name}" of <${use.name}> cannot be "${use.attributes.get(name)}".`
					: `<${use.name}> needs the attribute "${name}".`;
		const hint =
			present && issue.code !== 'unrecognized_keys'
				? issue.message
				: `Its attributes are: ${keys.join(', ')}.`;
		return issueAt(file, use.locate(name), 'component-attribute', message, hint);
	});
}
