import type { APIRoute } from 'astro';
import { ledgerJsonSchema } from '../../lib/ledger/export-ledger.ts';
import { wholeAddressOf } from '../../lib/text/address.ts';
import { site } from '../../site.ts';

/** What `ledger.json` holds, for programs that read it. */
export const GET: APIRoute = () =>
	Response.json(ledgerJsonSchema(wholeAddressOf(site, '/data/ledger.schema.json'), site.name));
