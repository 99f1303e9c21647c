import type { APIRoute } from 'astro';
import { ledgerJsonSchema } from '../../lib/ledger/export-ledger.ts';
import { addressOf } from '../../lib/text/address.ts';
import { site } from '../../site.ts';

/** What `ledger.json` holds, for programs that read it. */
export const GET: APIRoute = () =>
	Response.json(
		ledgerJsonSchema(new URL(addressOf(site.base, '/data/ledger.schema.json'), site.url).href),
	);
