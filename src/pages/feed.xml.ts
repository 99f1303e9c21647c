import type { APIRoute } from 'astro';
import { writeRss } from '../lib/feeds/write-feeds.ts';
import { getFeed } from '../queries/feeds.ts';

export const GET: APIRoute = async () => new Response(writeRss(await getFeed('changes', 'rss')));
