import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecord, getRecords } from '../../queries/records.ts';

export const getStaticPaths = (async () =>
	[...(await getRecords('datasets')).keys()].map((id) => ({
		params: { id },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	Response.json(await getRecord('datasets', params['id'] ?? ''));
