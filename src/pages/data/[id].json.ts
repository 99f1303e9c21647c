import type { APIRoute, GetStaticPaths } from 'astro';
import { getAddresses, getRecord } from '../../queries/records.ts';

export const getStaticPaths = (() => getAddresses('datasets')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
	Response.json(await getRecord('datasets', props['current']));
