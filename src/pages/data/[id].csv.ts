import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../lib/ledger/write-csv.ts';
import { getAddresses, getRecord } from '../../queries/records.ts';

export const getStaticPaths = (() => getAddresses('datasets')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
	const { columns, rows } = await getRecord('datasets', props['current']);
	return new Response(
		toCsv(
			columns.map(({ name }) => name),
			rows,
		),
	);
};
