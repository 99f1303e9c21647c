import { recordPath } from '../ledger/record-path.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Source } from '../../schemas/source.ts';
import { describeSource } from './describe-source.ts';
import { LICENSES } from './json-ld.ts';
import type { Thing } from './json-ld.ts';

/**
 * A claim of the ledger: a statement of this site's own with the sources that it cites.
 * It is no `ClaimReview`: nobody else's statement is rated.
 */
export function describeClaim(
	claim: Claim & { id: string },
	sources: Source[],
	places: { author: string; language: string; toAddress: (path: string) => string },
): Thing {
	return {
		'@type': 'Claim',
		name: claim.brief ?? claim.statement,
		text: claim.statement,
		url: places.toAddress(recordPath('claims', claim.id)),
		inLanguage: places.language,
		dateModified: claim.checked,
		temporal: claim.asOf ?? claim.date,
		author: { '@type': 'Organization', name: places.author },
		citation: sources.map(describeSource),
		license: LICENSES.text,
	};
}
