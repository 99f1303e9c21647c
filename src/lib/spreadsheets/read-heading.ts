import cyrillicToTranslit from 'cyrillic-to-translit-js';
import { adviseName } from '../ledger/advise-place.ts';
import { readUnit } from './read-unit.ts';

/** A heading without its unit, and the unit in English. */
export interface Heading {
	label: string;
	unit?: string;
}

/**
 * Takes the unit out of a heading. What stands in brackets and is no unit stays.
 *
 * @example readHeading('Площадь, тыс. га') // { label: 'Площадь', unit: 'thousand hectares' }
 * @example readHeading('Killed (confirmed)') // { label: 'Killed (confirmed)' }
 */
export function readHeading(heading: string): Heading {
	for (const pattern of FORMS) {
		const { label, words } = pattern.exec(heading)?.groups ?? {};
		const unit = readUnit(words ?? '');
		if (label && unit !== undefined) return { label, unit };
	}
	return { label: heading };
}

/** "Area (ha)", "Area [in ha]", "Fläche in ha", "Площадь, га". */
const FORMS = [
	/^(?<label>.+?) ?[([](?<words>[^)\]]+)[)\]]$/u,
	/^(?<label>.+?),? (?:in|en|в) (?<words>.+)$/iu,
	/^(?<label>.+?)[,;:] ?(?<words>.+)$/u,
	/^(?<label>.+?) (?<words>[%€$])$/u,
];

/** Names for labels in small Latin letters, each another. */
export function namesFor(labels: string[], taken: Iterable<string> = []): string[] {
	const names = new Set(taken);
	return labels.map((label, index) => {
		const latin = cyrillicToTranslit().transform(label).replaceAll('ß', 'ss');
		const wanted = adviseName(latin) || `column-${index + 1}`;
		let name = wanted;
		for (let count = 2; names.has(name); count += 1) name = `${wanted}-${count}`;
		names.add(name);
		return name;
	});
}
