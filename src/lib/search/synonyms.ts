/** Names that readers shorten, and how. Where a text has the one, search finds it by the others too. */
const SYNONYMS: [RegExp, string][] = [
	[/\b(?:United States|America|Americans?)\b/, 'US USA America'],
	[/\b(?:Britain|British|United Kingdom)\b/, 'UK Britain'],
	[/\b(?:United Nations|UN)\b/, 'UN United Nations'],
	[/\b(?:European Union|EU)\b/, 'EU European Union'],
	[/\bsuspend(?:ed|ing|s)? (?:the|its) ban\b/, 'delisting delisted'],
	[/\boff (?:the|Russia’s|its) list\b/, 'delisting delisted'],
];

/** Adds to a text the other names of what it speaks of. Only the search index reads them. */
export function addSynonyms(text: string): string {
	const added = SYNONYMS.flatMap(([pattern, others]) => (pattern.test(text) ? [others] : []));
	return [text, ...added].join(' ');
}
