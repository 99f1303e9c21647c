import type { APIRoute } from 'astro';
import { EXPORTED_KINDS } from '../../lib/ledger/export-ledger.ts';
import { getRecords } from '../../queries/records.ts';
import { getUses } from '../../queries/uses.ts';
import { site, wholeLinkTo } from '../../site.ts';

/** Every record with the places that use it. */
export const GET: APIRoute = async () => {
	const kinds = await Promise.all(
		EXPORTED_KINDS.map(async (kind) => {
			const records = [...(await getRecords(kind)).values()];
			const used = records.map(async (record) => ({
				...record,
				uses: (await getUses(kind, record.id)).map(({ kind: by, id, title, path }) => ({
					kind: by,
					id,
					title,
					path,
				})),
			}));
			return [kind, await Promise.all(used)] as const;
		}),
	);
	return Response.json({
		name: site.name,
		$schema: wholeLinkTo('/data/ledger.schema.json'),
		license: 'https://creativecommons.org/publicdomain/zero/1.0/',
		...Object.fromEntries(kinds),
	});
};
