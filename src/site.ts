import { addressOf, wholeAddressOf } from './lib/text/address.ts';
import { readBase, readSiteUrl } from './lib/text/site-place.ts';

/** What the site is called and where it lives. `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` place a build elsewhere. */
export const site = {
	name: 'Off the List',
	description:
		'How Russia suspended its ban on the Taliban: what was said, what was true, what has happened since. Every figure, date and quotation can be checked.',
	language: 'en',
	/** Who writes it, as an institution: for citations, feeds and search engines. */
	author: 'The contributors to Off the List',
	/** Id of the source that `/report/` retells. */
	report: 'hill-2024-10-04',
	url: readSiteUrl(process.env['SITE_URL'] ?? 'https://off-the-list.example'),
	base: readBase(process.env['BASE_PATH'] ?? '/'),
	/** Address of the repository's page on its code host, such as `https://github.com/NAME/REPOSITORY`. Empty: no "edit" links are shown. */
	repository: (process.env['REPOSITORY_URL'] ?? '').replace(/\/$/, ''),
} as const;

/** The address of a page of this site by its path, such as `/report/#the-toll`, for a build under any path. */
export function linkTo(path: string): string {
	return addressOf(site.base, path);
}

/** The same with the host: for what is read away from the site. */
export function wholeLinkTo(path: string): string {
	return wholeAddressOf(site, path);
}
