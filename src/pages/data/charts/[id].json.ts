import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../../queries/charts.ts';
import { getAddresses } from '../../../queries/records.ts';

export const getStaticPaths = (() => getAddresses('charts')) satisfies GetStaticPaths;

/** The numbers that a live chart draws. */
export const GET: APIRoute = async ({ props }) =>
	Response.json((await getChart(props['current'])).data);
