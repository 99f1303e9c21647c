import type { APIRoute } from 'astro';
import { describeApplication } from '../lib/head/web-manifest.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => Response.json(describeApplication(site));
