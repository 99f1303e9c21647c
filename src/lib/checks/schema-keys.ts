interface AnySchema {
	shape?: Record<string, AnySchema>;
	element?: AnySchema;
	unwrap?: () => AnySchema;
	safeParse?: (value: unknown) => { success: boolean };
}

/** The keys that a schema knows at a place of its data. */
export function keysAt(schema: unknown, path: (string | number)[]): string[] {
	let current = unwrap(schema);
	for (const part of path) {
		if (typeof part === 'number') current = unwrap(current?.element ?? current);
		else current = unwrap(current?.shape?.[part]);
	}
	return Object.keys(current?.shape ?? {});
}

/** The keys that a record cannot do without, in the schema's order. */
export function requiredKeys(schema: unknown): string[] {
	return Object.entries(unwrap(schema)?.shape ?? {}).flatMap(([key, value]) =>
		value.safeParse?.(undefined).success ? [] : [key],
	);
}

function unwrap(schema: unknown): AnySchema | undefined {
	let current = schema as AnySchema | undefined;
	while (current && !current.shape && !current.element && typeof current.unwrap === 'function')
		current = current.unwrap();
	return current;
}
