/** What readers mostly look for, in the words in which they do. */
const STARTS = ['Kabulov', 'Crocus City Hall', 'frozen reserves', 'ISIS-K', 'recognition', '2003'];
const FILTERS = { kind: 'Any kind', topic: 'Any topic', year: 'Any year', status: 'Any status' };
export const FILTER_NAMES = Object.keys(FILTERS);

/**
 * The HTML of a search field with room for its results, for pages and for the dialog that a script makes.
 * Without scripts it is a form that leads to the search page. It holds nothing that a reader typed.
 *
 * @param options.id tells two boxes on one page apart
 * @param options.base the path that the site lives under, ending in a slash
 * @param options.hasFilters offers filters by kind, topic, year and status
 */
export function searchBoxHtml({
	id,
	base,
	hasFilters = false,
}: {
	id: string;
	base: string;
	hasFilters?: boolean;
}): string {
	const page = `${base}search/`;
	const selects = Object.entries(FILTERS).map(
		([name, any]) =>
			`<select name="${name}" aria-label="${name}"><option value="">${any}</option></select>`,
	);
	const starts = STARTS.map(
		(query) => `<li><a href="${page}?q=${encodeURIComponent(query)}">${query}</a></li>`,
	);
	return [
		`<search-box data-base="${base}">`,
		`<form class="interface" role="search" action="${page}" method="get">`,
		`<label for="q-${id}">Search this site</label>`,
		`<input id="q-${id}" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder="Kabulov, 2003, frozen reserves …">`,
		'</form>',
		hasFilters
			? `<div class="interface row filters" role="group" aria-label="Show only" hidden>${selects.join('')}</div>`
			: '',
		'<p class="interface status" role="status"></p>',
		'<p class="interface hint"></p>',
		'<ol class="results plain"></ol>',
		'<button type="button" class="interface more" data-action="more" hidden>Show more</button>',
		`<p class="interface nothing" hidden>Look through <a href="${base}a-to-z/">everything from A to Z</a>, or <a href="${base}contribute/">tell us</a> what is missing.</p>`,
		`<div class="interface start"><p>Readers look for</p><ul class="plain row">${starts.join('')}</ul>`,
		'<div class="recent" hidden><p>Your last searches, kept in this browser alone <button type="button" data-action="forget">Forget them</button></p><ul class="plain row"></ul></div></div>',
		'</search-box>',
	].join('');
}
