import { defineMiddleware } from 'astro:middleware';
import { keepTogether } from './lib/text/keep-together.ts';

/** What is done to every page after it is rendered, whatever its texts come from. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(keepTogether(await response.text()), response);
});
