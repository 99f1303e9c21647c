import { didYouMean } from '../text/suggest.ts';
import { adviseElement } from './explain-markup.ts';
import { findIdFault } from './judge-address.ts';
import { refuseExpression } from './judge-tree.ts';
import type { JudgedText } from './judge-tree.ts';
import type { ProseNode } from './prose.ts';
import type { Refusal } from './refusal.ts';
import { vocabulary } from './vocabulary.ts';

type Attribute = NonNullable<ProseNode['attributes']>[number];

/** Attributes that no component takes, each with the reason. */
const REFUSED: [pattern: RegExp, reason: string][] = [
	[
		/^(?:set|is|client|define|server|transition)(?::|$)/i,
		'a directive, and directives are for the code of the site',
	],
	[/^on/i, 'an event handler, and content holds no programs'],
	[
		/^(?:style|class|classname)$/i,
		'for looks, and looks are settled in one place for the whole site',
	],
	[/^(?:id|slot|is|key|ref)$/i, 'for the code of the site; headings and components get their own'],
	[/^data-/i, 'for scripts, and content has none'],
	[/^(?:aria-|role$)/i, 'for assistive technology, and the components set it themselves'],
	[/:/, 'of another language, and content is Markdown with a few components'],
];

/** An element is a component of the vocabulary with its own attributes: `unknown-component`, `refused-attribute`, `component-attribute`. */
export function judgeElement(node: ProseNode, { source, isEntry }: JudgedText): Refusal[] {
	const name = node.name ?? '';
	const { start = { offset: 0 }, end = { offset: 1 } } = node.position ?? {};
	const tag = { start: start.offset, end: start.offset + name.length + 1 };
	const shape = shapeOf(name);
	if (!isEntry && shape !== undefined) {
		const message = `<${name}> cannot stand in the text of a record.`;
		return [{ ...tag, rule: 'unknown-component', message, hint: 'Show it in an entry.' }];
	}
	const locate = (attribute: string) =>
		locateAttribute(source.slice(start.offset, end.offset), start.offset, attribute) ?? tag;
	if (shape === undefined) return [unknownComponent(name, tag)];
	const faults = (node.attributes ?? []).flatMap((attribute) =>
		judgeAttribute(name, attribute, shape, locate),
	);
	if (faults.length > 0) return faults;
	return judgeValues(name, node.attributes ?? [], locate, tag);
}

function shapeOf(name: string) {
	return Object.hasOwn(vocabulary, name) ? vocabulary[name as keyof typeof vocabulary] : undefined;
}

function unknownComponent(name: string, tag: { start: number; end: number }): Refusal {
	const names = Object.keys(vocabulary);
	const message =
		name === ''
			? 'An element without a name cannot stand in content.'
			: `There is no component "${name}".${didYouMean(name, names)}`;
	const hint = adviseElement(name);
	return { ...tag, rule: 'unknown-component', message, hint };
}

type Locate = (attribute: string) => { start: number; end: number };

function judgeAttribute(
	component: string,
	{ name = '{...}', value }: Attribute,
	shape: NonNullable<ReturnType<typeof shapeOf>>,
	locate: Locate,
): Refusal[] {
	const place = locate(name);
	if (name === '{...}' || (typeof value === 'object' && value !== null))
		return [refuseExpression(place)];
	const isDeclared = Object.hasOwn(shape.shape, name);
	const reason = isDeclared ? undefined : REFUSED.find(([pattern]) => pattern.test(name))?.[1];
	if (reason !== undefined) {
		const message = `The attribute "${name}" cannot stand in content: it is ${reason}.`;
		return [{ ...place, rule: 'refused-attribute', message, hint: 'Take it out.' }];
	}
	if (!isDeclared || typeof value === 'string') return [];
	const message = `<${component}> has an attribute that is not a literal text: ${name}.`;
	const hint = 'Write attributes in double quotation marks: id="crocus-toll".';
	return [{ ...place, rule: 'component-attribute', message, hint }];
}

/** Each value fits the component's own schema, and nothing is missing or unknown. */
function judgeValues(
	component: string,
	attributes: Attribute[],
	locate: Locate,
	tag: { start: number; end: number },
): Refusal[] {
	const shape = vocabulary[component as keyof typeof vocabulary];
	const values = new Map(attributes.map(({ name = '', value }) => [name, String(value)]));
	const twice = attributes.find(
		({ name }, index) => attributes.findIndex((one) => one.name === name) < index,
	);
	if (twice?.name !== undefined) {
		const message = `<${component}> has the attribute "${twice.name}" twice.`;
		return [{ ...tag, rule: 'component-attribute', message, hint: 'Keep one of the two.' }];
	}
	const idFault = findIdFault(values.get('id') ?? '');
	if (idFault !== undefined) return [{ ...locate('id'), ...idFault }];
	const result = shape.safeParse(Object.fromEntries(values));
	return (result.error?.issues ?? []).map((issue) => {
		const isUnknown = issue.code === 'unrecognized_keys';
		const name = isUnknown ? (issue.keys[0] ?? '') : String(issue.path[0]);
		const keys = Object.keys(shape.shape);
		const hasValue = values.has(name);
		const message = isUnknown
			? `<${component}> takes no attribute "${name}".${didYouMean(name, keys)}`
			: hasValue
				? `"${name}" of <${component}> cannot be "${values.get(name)?.slice(0, 100)}".`
				: `<${component}> needs the attribute "${name}".`;
		const hint = hasValue && !isUnknown ? issue.message : `Its attributes are: ${keys.join(', ')}.`;
		return {
			...(hasValue ? locate(name) : { ...tag, end: tag.start + 1 }),
			rule: 'component-attribute',
			message,
			hint,
		};
	});
}

/** Where the value of an attribute stands, or the attribute itself. */
export function locateAttribute(
	written: string,
	offset: number,
	name: string,
): { start: number; end: number } | undefined {
	const bare = name === '{...}' ? '\\{' : `(?<=[\\s"'}])${name.replace(/[^\w-]/g, '\\$&')}`;
	const found = new RegExp(`${bare}(?:\\s*=\\s*(["'])([^]*?)\\1)?`).exec(written.slice(0, 2000));
	if (found === null) return undefined;
	const [all, , value] = found;
	if (value === undefined)
		return { start: offset + found.index, end: offset + found.index + all.length };
	const start = offset + found.index + all.length - value.length - 1;
	return { start, end: start + Math.max(value.length, 1) };
}
