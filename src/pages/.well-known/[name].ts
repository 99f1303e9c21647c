import type { APIRoute, GetStaticPaths } from 'astro';
import { writeSecurityContact } from '../../lib/head/security-contact.ts';
import { getNewestDay } from '../../queries/editions.ts';
import { site } from '../../site.ts';

/** `security.txt`, where there is something to say. */
export const getStaticPaths = (async () => {
	const text = writeSecurityContact(site, await getNewestDay());
	return text === undefined ? [] : [{ params: { name: 'security.txt' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
