import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../../queries/charts.ts';
import { getAddresses, getRecord } from '../../../queries/records.ts';
import { isDrawn } from '../../../lib/charts/is-drawn.ts';

export const getStaticPaths = (async () => {
	const addresses = await getAddresses('charts');
	const drawn = await Promise.all(
		addresses.map(async ({ props }) => isDrawn(await getRecord('charts', props.current))),
	);
	return addresses.filter((_, index) => drawn[index]);
}) satisfies GetStaticPaths;

/** The numbers that a live chart draws. */
export const GET: APIRoute = async ({ props }) =>
	Response.json((await getChart(props['current'])).data);
