import { LIGHT } from '../charts/clean-svg.ts';
import { addressOf } from '../text/address.ts';

/** The icons that are drawn from the site's mark: where they stand, and how wide they are. */
export const ICONS = [
	{ path: '/icons/icon-192.png', size: 192, purpose: 'any' },
	{ path: '/icons/icon-512.png', size: 512, purpose: 'any' },
	{ path: '/icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** The manifest of the site as an application. https://www.w3.org/TR/appmanifest/ */
export function describeApplication(site: {
	name: string;
	description: string;
	language: string;
	base: string;
}) {
	const root = addressOf(site.base, '/');
	return {
		id: root,
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: site.language,
		dir: 'ltr',
		start_url: root,
		scope: root,
		display: 'minimal-ui',
		background_color: LIGHT.paper,
		theme_color: LIGHT.paper,
		icons: [
			{
				src: addressOf(site.base, '/favicon.svg'),
				sizes: 'any',
				type: 'image/svg+xml',
				purpose: 'any',
			},
			...ICONS.map(({ path, size, purpose }) => ({
				src: addressOf(site.base, path),
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose,
			})),
		],
	};
}
