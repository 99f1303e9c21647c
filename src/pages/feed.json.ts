import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../lib/feeds/write-feeds.ts';
import { getFeed } from '../queries/feeds.ts';

export const GET: APIRoute = async () =>
	new Response(writeJsonFeed(await getFeed('changes', 'json')));
