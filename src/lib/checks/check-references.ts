import type { Kind } from '../../schemas/index.ts';
import { KIND_NAMES } from '../../schemas/index.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { KIND_OF_SCHEME } from '../ledger/ledger-url.ts';
import { recordFile } from '../ledger/record-file.ts';
import { referencesIn } from '../ledger/references.ts';
import type { PlacedReference } from '../ledger/references.ts';
import type { Ledger } from '../ledger/record.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';

/** Everything that is named exists: `unknown-claim`, `unknown-source` and so on. */
export function checkReferences({ ledger, prose }: Context): Diagnostic[] {
	return [...referencesIn(ledger, prose)].flatMap((reference) =>
		exists(ledger, reference.kind, reference.id) ? [] : [unknown(ledger, reference)],
	);
}

function exists(ledger: Ledger, kind: Kind, id: string): boolean {
	return ledger.records[kind].has(id) || ledger.broken[kind].has(id);
}

function unknown(ledger: Ledger, reference: PlacedReference): Diagnostic {
	const { kind, id, locate } = reference;
	const name = KIND_NAMES[kind];
	const rule = `unknown-${name}` as const;
	const other = LINKED.find(([, one]) => exists(ledger, one, id));
	if (other !== undefined) {
		const message = `There is no ${name} "${id}", but there is a ${KIND_NAMES[other[1]]} of that name.`;
		const hint = `Write the ${name}'s id here, or link to the ${KIND_NAMES[other[1]]}: ${other[0]}:${id}.`;
		return diagnosticAt(reference.file, locate(), rule, message, hint);
	}
	const message = `There is no ${name} "${id}".${didYouMean(id, ledger.records[kind].keys())}`;
	const file = recordFile(kind, id || 'ID', 'TOPIC');
	const hint = `Correct the id, or add the ${name} as ${file}.`;
	return diagnosticAt(reference.file, locate(), rule, message, hint);
}

const LINKED = Object.entries(KIND_OF_SCHEME);
