import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { didYouMean } from '../text/suggest.ts';
import { componentSchemas } from './component-schemas.ts';
import { adviseElement } from './explain-markup.ts';
import { rangeOf, refusedExpression } from './prose-node.ts';
import type { ProseNode, ProseText } from './prose-node.ts';
import { validateId } from './validate-address.ts';

type Attribute = NonNullable<ProseNode['attributes']>[number];
type Schema = (typeof componentSchemas)[keyof typeof componentSchemas];

/** Attributes that no component takes, each with the reason. */
const REFUSED: [pattern: RegExp, reason: string][] = [
	[
		/^(?:set|is|client|define|server|transition)(?::|$)/i,
		'a directive, and directives are for the code of the site',
	],
	[/^on/i, 'an event handler, and content holds no code'],
	[
		/^(?:style|class|classname)$/i,
		'for looks, and looks are settled in one place for the whole site',
	],
	[/^(?:id|slot|is|key|ref)$/i, 'for the code of the site; headings and components get their own'],
	[/^data-/i, 'for scripts, and content has none'],
	[/^(?:aria-|role$)/i, 'for assistive technology, and the components set it themselves'],
	[/:/, 'of another language, and content is Markdown with a few components'],
];

/** An element is a component of the site with its own attributes: `unknown-component`, `refused-attribute`, `component-attribute`. */
export function validateElement(node: ProseNode, text: ProseText): Diagnostic[] {
	const name = node.name ?? '';
	const { start, end } = rangeOf(node);
	const tag = { start, end: start + name.length + 1 };
	const schema = Object.hasOwn(componentSchemas, name)
		? componentSchemas[name as keyof typeof componentSchemas]
		: undefined;
	if (!text.isEntry && schema !== undefined) {
		const message = `<${name}> cannot stand in the text of a record.`;
		return [text.diagnose(tag, 'unknown-component', message, 'Show it in an entry.')];
	}
	if (schema === undefined) {
		const message =
			name === ''
				? 'An element without a name cannot stand in content.'
				: `There is no component "${name}".${didYouMean(name, Object.keys(componentSchemas))}`;
		return [text.diagnose(tag, 'unknown-component', message, adviseElement(name))];
	}
	const locate = (attribute: string) =>
		locateAttribute(text.source.slice(start, end), start, attribute) ?? tag;
	const attributes = node.attributes ?? [];
	const found = attributes.flatMap((attribute) =>
		validateAttribute(name, attribute, schema, locate, text),
	);
	return found.length > 0 ? found : validateValues(name, attributes, schema, locate, tag, text);
}

type Locate = (attribute: string) => Range;

function validateAttribute(
	component: string,
	{ name = '{...}', value }: Attribute,
	schema: Schema,
	locate: Locate,
	{ diagnose }: ProseText,
): Diagnostic[] {
	const place = locate(name);
	if (name === '{...}' || (typeof value === 'object' && value !== null))
		return [refusedExpression(diagnose, place)];
	const isDeclared = Object.hasOwn(schema.shape, name);
	const reason = isDeclared ? undefined : REFUSED.find(([pattern]) => pattern.test(name))?.[1];
	if (reason !== undefined) {
		const message = `The attribute "${name}" cannot stand in content: it is ${reason}.`;
		return [diagnose(place, 'refused-attribute', message, 'Take it out.')];
	}
	if (!isDeclared || typeof value === 'string') return [];
	const message = `<${component}> has an attribute that is not a literal text: ${name}.`;
	const hint = 'Write attributes in double quotation marks: id="crocus-toll".';
	return [diagnose(place, 'component-attribute', message, hint)];
}

/** Each value fits the component's own schema, and nothing is missing or unknown. */
function validateValues(
	component: string,
	attributes: Attribute[],
	schema: Schema,
	locate: Locate,
	tag: Range,
	{ diagnose }: ProseText,
): Diagnostic[] {
	const values = new Map(attributes.map(({ name = '', value }) => [name, String(value)]));
	const twice = attributes.find(
		({ name }, index) => attributes.findIndex((one) => one.name === name) < index,
	);
	if (twice?.name !== undefined) {
		const message = `<${component}> has the attribute "${twice.name}" twice.`;
		return [diagnose(tag, 'component-attribute', message, 'Keep one of the two.')];
	}
	const reserved = validateId(values.get('id') ?? '', locate('id'), diagnose);
	if (reserved.length > 0) return reserved;
	const result = schema.safeParse(Object.fromEntries(values));
	return (result.error?.issues ?? []).map((issue) => {
		const isUnknown = issue.code === 'unrecognized_keys';
		const name = isUnknown ? (issue.keys[0] ?? '') : String(issue.path[0]);
		const keys = Object.keys(schema.shape);
		const hasValue = values.has(name);
		const message = isUnknown
			? `<${component}> takes no attribute "${name}".${didYouMean(name, keys)}`
			: hasValue
				? `"${name}" of <${component}> cannot be "${values.get(name)?.slice(0, 100)}".`
				: `<${component}> needs the attribute "${name}".`;
		const hint = hasValue && !isUnknown ? issue.message : `Its attributes are: ${keys.join(', ')}.`;
		const place = hasValue ? locate(name) : { ...tag, end: tag.start + 1 };
		return diagnose(place, 'component-attribute', message, hint);
	});
}

/** Where the value of an attribute stands, or the attribute itself. */
export function locateAttribute(written: string, offset: number, name: string): Range | undefined {
	const bare = name === '{...}' ? '\\{' : `(?<=[\\s"'}])${name.replace(/[^\w-]/g, '\\$&')}`;
	const found = new RegExp(`${bare}(?:\\s*=\\s*(["'])([^]*?)\\1)?`).exec(written.slice(0, 2000));
	if (found === null) return undefined;
	const [all, , value] = found;
	if (value === undefined)
		return { start: offset + found.index, end: offset + found.index + all.length };
	const start = offset + found.index + all.length - value.length - 1;
	return { start, end: start + Math.max(value.length, 1) };
}
