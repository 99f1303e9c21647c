import { Document, Scalar, isScalar, visit } from 'yaml';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../../schemas/index.ts';
import { fieldsOf } from './describe-fields.ts';
import { recordFile } from '../ledger/record-file.ts';
import type { Field } from './describe-fields.ts';

/** A record that has no file yet. */
export interface NewRecord {
	kind: Kind;
	id: string;
	/** The folder of its topic, for the kinds that have one. */
	topic: string | undefined;
	data: Record<string, unknown>;
	/** The prose of an entry. */
	body?: string | undefined;
}

/** Writes a record as the others are written: keys in the order of the schema, dates in quotation marks. */
export function writeRecord(record: NewRecord): ContentFile {
	const { kind, data, body = '' } = record;
	const yaml = writeYaml(inOrder(data, fieldsOf(kind)));
	const text = kind === 'entries' ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
	return { path: recordFile(record.kind, record.id, record.topic), text };
}

function writeYaml(data: Record<string, unknown>): string {
	const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
	visit(document, {
		Scalar: (_, node) => {
			if (typeof node.value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(node.value))
				node.type = Scalar.QUOTE_DOUBLE;
		},
		Seq: (_, node) => {
			if (node.items.every((item) => isScalar(item) && typeof item.value === 'number'))
				node.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, singleQuote: false, flowCollectionPadding: false });
}

/** The data with its keys in the order of the fields. Keys that are no fields come last, for the check to refuse. */
function inOrder(data: Record<string, unknown>, fields: Field[]): Record<string, unknown> {
	const known = fields.flatMap((field): [string, unknown][] => {
		const value = data[field.key];
		return value === undefined ? [] : [[field.key, orderValue(value, field)]];
	});
	const names = new Set(fields.map(({ key }) => key));
	const others = Object.entries(data).filter(([key]) => !names.has(key));
	return Object.fromEntries([...known, ...others]);
}

function orderValue(value: unknown, { shape }: Field): unknown {
	if (typeof value === 'string') return value.trim();
	if (shape.type === 'list' && Array.isArray(value))
		return value.map((item) => orderValue(item, shape.item));
	if (shape.type === 'group' && typeof value === 'object' && value !== null)
		return inOrder(value as Record<string, unknown>, shape.fields);
	if (shape.type === 'citation' && typeof value === 'object')
		return { source: undefined, ...value };
	return value;
}
