import type { CheerioAPI } from 'cheerio';

/** A page that can be looked at as a tree. */
interface Parsed {
	readonly $: CheerioAPI;
}

/**
 * Some of these pages, on which every form of element stands that stands on any of them: greedily few.
 * What a style sheet or a role can get wrong, it gets wrong on one of these as well.
 */
export function coverForms<Page extends Parsed>(pages: readonly Page[]): Page[] {
	const forms = new Map(pages.map((page) => [page, formsOn(page)]));
	const left = new Set([...forms.values()].flatMap((some) => [...some]));
	const chosen: Page[] = [];
	while (left.size > 0) {
		const gains = pages.map(
			(page) => [...forms.get(page)!].filter((form) => left.has(form)).length,
		);
		const best = pages[gains.indexOf(Math.max(...gains))]!;
		chosen.push(best);
		for (const form of forms.get(best)!) left.delete(form);
	}
	return chosen;
}

/** An element's form is its name, its classes and which attributes it has, and the same of the element around it. A picture counts as one element. */
function formsOn({ $ }: Parsed): Set<string> {
	const elements = $('body, body *').not('svg *').toArray();
	const own = new Map(
		elements.map((element) => [
			element as object,
			[
				element.name,
				...(element.attribs['class'] ?? '').split(/\s+/).sort(),
				...Object.keys(element.attribs).filter((name) => !OF_CONTENT.test(name)),
			].join(' '),
		]),
	);
	return new Set(
		elements.map((element) =>
			[element, element.parent].map((one) => (one && own.get(one)) ?? '').join(' < '),
		),
	);
}

/** Attributes that differ with what a page says, not with what it is made of. */
const OF_CONTENT = /^(?:class|href|id|title|data-.*)$/;
