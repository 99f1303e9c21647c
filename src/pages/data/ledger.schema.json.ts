import type { APIRoute } from 'astro';
import { ledgerJsonSchema } from '../../lib/ledger/export-ledger.ts';
import { site, wholeLinkTo } from '../../site.ts';

/** What `ledger.json` holds, for programs that read it. */
export const GET: APIRoute = () =>
	Response.json(ledgerJsonSchema(wholeLinkTo('/data/ledger.schema.json'), site.name));
