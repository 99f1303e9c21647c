import type { APIRoute } from 'astro';
import { wholeLinkTo } from '../site.ts';

/**
 * Everything may be read; pages that should not be found say so themselves, which a robot has to read to learn.
 * Robots ask for this file at the root of a host alone: under a sub-path it serves people. https://www.rfc-editor.org/rfc/rfc9309
 */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeLinkTo('/sitemap-index.xml')}\n`);
