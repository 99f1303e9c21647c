/** Names that readers shorten, and how. Where a text has the one, search finds it by the others too. */
const SYNONYMS: [RegExp, string][] = [
	[/\b(?:United States|America|Americans?)\b/, 'US USA America'],
	[/\b(?:Britain|British|United Kingdom)\b/, 'UK Britain'],
	[/\b(?:United Nations|UN)\b/, 'UN United Nations'],
	[/\b(?:European Union|EU)\b/, 'EU European Union'],
	[/\bsuspend(?:ed|ing|s)? (?:the|its) ban\b/, 'delisting delisted'],
	[/\boff (?:the|Russia’s|its) list\b/, 'delisting delisted'],
];

/** The other names of what a text speaks of, for the search index. */
export function listSynonyms(text: string): string {
	return SYNONYMS.flatMap(([pattern, others]) => (pattern.test(text) ? [others] : [])).join(' ');
}
