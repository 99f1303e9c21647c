import type { APIRoute, GetStaticPaths } from 'astro';
import { writeSecurityContact } from '../../lib/head/security-contact.ts';
import { getChanges } from '../../queries/changes.ts';
import { getRecords } from '../../queries/records.ts';
import { site } from '../../site.ts';

/** `security.txt`, where there is something to say. */
export const getStaticPaths = (async () => {
	const days = [
		...[...(await getRecords('claims')).values()].map(({ checked }) => checked),
		...(await getChanges()).map(({ date }) => date),
	];
	const text = writeSecurityContact(site, days.sort().at(-1) ?? '');
	return text === undefined ? [] : [{ params: { name: 'security.txt' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
