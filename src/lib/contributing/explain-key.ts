interface Described {
	description?: string;
	properties?: Record<string, Described>;
	items?: Described;
	anyOf?: Described[];
}

/** The description of a key in a JSON Schema, through lists and unions: `['series', 'asOf']`. Nothing when it has none. */
export function explainKey(schema: unknown, path: string[]): string | undefined {
	let nodes = [schema as Described];
	for (const key of path)
		nodes = nodes.flatMap(objectsIn).flatMap(({ properties }) => properties?.[key] ?? []);
	return nodes[0]?.description;
}

/** Words for what every record has besides the keys of its schema. */
export const OTHER_WORDS: Record<string, string> = {
	id: 'The file name without its ending, part of the address for good: small letters, digits and hyphens.',
	topic: 'The topic whose folder the file stands in.',
	body: 'The prose of the entry, in Markdown.',
};

function objectsIn(node: Described): Described[] {
	const inner = [node.items, ...(node.anyOf ?? [])].filter((one) => one !== undefined);
	return [node, ...inner.flatMap(objectsIn)];
}
