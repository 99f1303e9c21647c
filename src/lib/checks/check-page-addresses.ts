import { KIND_NAMES } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { formerIdsOf } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { isTaken } from '../ledger/taken-addresses.ts';
import type { Context } from './context.ts';

/** No page of the site and no other record has an address that a record has or had: `taken-address`. */
export function checkPageAddresses({ ledger }: Context): Diagnostic[] {
	return (Object.keys(KIND_NAMES) as Kind[]).flatMap((kind) => {
		const records: LedgerRecord[] = [...ledger.records[kind].values()];
		const owners = new Map(records.map((record) => [record.id, record]));
		return records.flatMap((record) => [
			...(isTaken(kind, record.id) ? [takenByPage(record)] : []),
			...formerIdsOf(record).flatMap((id, index) => {
				const owner = owners.get(id);
				if (owner === undefined) owners.set(id, record);
				if (owner === undefined && !isTaken(kind, id)) return [];
				return [takenFormerId(record, index, id, owner)];
			}),
		]);
	});
}

function takenByPage({ kind, id, file }: LedgerRecord): Diagnostic {
	const message = `The address ${recordPath(kind, id)} belongs to another page of the site.`;
	const hint = 'Choose another name for the file.';
	return diagnosticAt(file, FILE_START, 'taken-address', message, hint);
}

function takenFormerId(
	{ kind, file, locate }: LedgerRecord,
	index: number,
	id: string,
	owner: LedgerRecord | undefined,
): Diagnostic {
	const address = recordPath(kind, id);
	const whose = owner ? `leads to ${owner.file.path}` : 'belongs to another page of the site';
	const message = `The address ${address} ${whose}, so it cannot lead here.`;
	const hint = 'Take this id out of "formerIds".';
	return diagnosticAt(file, locate(['formerIds', index]), 'taken-address', message, hint);
}
