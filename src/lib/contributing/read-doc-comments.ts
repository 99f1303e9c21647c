import ts from 'typescript';

/** What the comments of a schema say: of the whole, and of each key. */
export interface DocTree {
	/** The comment as one paragraph; nothing where there is none. */
	text: string | undefined;
	keys: Map<string, DocTree>;
}

interface Declared {
	text: string | undefined;
	initializer: ts.Expression;
}

/**
 * Reads the comments on the keys of Zod schemas from their TypeScript source.
 *
 * @param sources the texts of the files that declare schemas; a schema may name one of another file
 * @returns the comments of every constant of the files, by its name
 */
export function readDocComments(sources: string[]): Map<string, DocTree> {
	const declared = new Map(sources.flatMap(constantsOf));
	return new Map(
		[...declared].map(([name, { text, initializer }]) => [
			name,
			{ text, keys: keysOf(initializer, declared) },
		]),
	);
}

function constantsOf(source: string): [string, Declared][] {
	const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
	return file.statements
		.filter(ts.isVariableStatement)
		.flatMap((statement) =>
			statement.declarationList.declarations.flatMap(
				({ name, initializer }): [string, Declared][] =>
					initializer === undefined
						? []
						: [[name.getText(), { text: commentOf(statement), initializer }]],
			),
		);
}

/** The keys of the object that an expression describes, through arrays, unions, chained calls and named schemas. */
function keysOf(node: ts.Node, declared: Map<string, Declared>): Map<string, DocTree> {
	if (ts.isIdentifier(node)) {
		const named = declared.get(node.text);
		return named === undefined ? new Map() : keysOf(named.initializer, declared);
	}
	if (ts.isArrayLiteralExpression(node)) return joinKeys(node.elements, declared);
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
		return new Map();
	const { name, expression } = node.expression;
	if (name.text === 'strictObject') return objectKeys(node.arguments[0], declared);
	if (name.text === 'array' || name.text === 'union') return joinKeys(node.arguments, declared);
	return keysOf(expression, declared);
}

function joinKeys(nodes: readonly ts.Node[], declared: Map<string, Declared>) {
	return new Map(nodes.flatMap((node) => [...keysOf(node, declared)]));
}

function objectKeys(node: ts.Node | undefined, declared: Map<string, Declared>) {
	if (node === undefined || !ts.isObjectLiteralExpression(node)) return new Map();
	return new Map(
		node.properties.flatMap((property): [string, DocTree][] => {
			const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
			if (property.name === undefined || value === undefined) return [];
			return [
				[property.name.getText(), { text: commentOf(property), keys: keysOf(value, declared) }],
			];
		}),
	);
}

function commentOf(node: ts.Node): string | undefined {
	const last = ts.getJSDocCommentsAndTags(node).at(-1);
	const text = last === undefined ? undefined : ts.getTextOfJSDocComment(last.comment);
	return text?.replace(/\s+/g, ' ').trim();
}
