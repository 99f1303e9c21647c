import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../lib/ledger/write-csv.ts';
import { getRecord, getRecords } from '../../queries/records.ts';

export const getStaticPaths = (async () =>
	[...(await getRecords('datasets')).keys()].map((id) => ({
		params: { id },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const { columns, rows } = await getRecord('datasets', params['id'] ?? '');
	return new Response(
		toCsv(
			columns.map(({ name }) => name),
			rows,
		),
	);
};
