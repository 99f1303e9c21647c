import { addressOf, wholeAddressOf } from './lib/text/address.ts';
import { readSettings } from './lib/text/read-settings.ts';

const { settings, problems } = readSettings(process.env);
// Everything that reads a setting imports this file, so nothing is made with a wrong one.
if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}

/** What the site is called and where it lives, and the other settings of the environment. */
export const site = {
	name: 'Off the List',
	description:
		'How Russia suspended its ban on the Taliban: what was said, what was true, what has happened since. Every figure, date and quotation can be checked.',
	language: 'en',
	/** Who writes it, as an institution: for citations, feeds and search engines. */
	author: 'The contributors to Off the List',
	/** Id of the source that `/report/` retells. */
	report: 'hill-2024-10-04',
	...settings,
} as const;

/** The address of a page of this site by its path, such as `/report/#the-toll`, for a build under any path. */
export function linkTo(path: string): string {
	return addressOf(site.base, path);
}

/** The same with the host: for what is read away from the site. */
export function wholeLinkTo(path: string): string {
	return wholeAddressOf(site, path);
}
