import type { TOPICS } from '../../schemas/shared.ts';

/** The site's topics as readers see them. */
export const TOPIC_NAMES: Record<(typeof TOPICS)[number], string> = {
	report: 'The report',
	delisting: 'Off the list',
	'listing-2003': 'The 2003 listing',
	'isis-k': 'ISIS-K',
	assets: 'Frozen assets',
	sanctions: 'Lists and sanctions',
	diplomacy: 'Diplomacy',
	'drugs-and-aid': 'Opium and aid',
};
