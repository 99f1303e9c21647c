import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../../queries/charts.ts';
import { getRecords } from '../../../queries/records.ts';

export const getStaticPaths = (async () =>
	[...(await getRecords('charts')).keys()].map((id) => ({
		params: { id },
	}))) satisfies GetStaticPaths;

/** The numbers that a live chart draws. */
export const GET: APIRoute = async ({ params }) =>
	Response.json((await getChart(params['id'] ?? '')).data);
