/** What no line may break in: short parts at a hyphen, numbers and what they count, days and their months. */
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER = String.raw`\d[\d.,]*(?:[–-]\d[\d.,]*)?`;
const HYPHENATED = String.raw`[\p{L}\d]+(?:-[\p{L}\d]+)+`;
const UNBROKEN = new RegExp(
	[
		// 4 October, 4–6 October
		String.raw`\d{1,2}(?:[–-]\d{1,2})? ${MONTH}`,
		// $7 billion, 24 million, 95 per cent
		String.raw`[$€£]?${NUMBER} (?:million|billion|trillion|per cent)`,
		// No. 5, Article 205, resolution 1267
		String.raw`(?:Nos?\.|[Aa]rticle|[Rr]esolution|[Pp]age|[Pp]aragraph) \d[\d-]*`,
		// GKPI 03-116
		String.raw`\p{Lu}{2,6} \d+-\d+`,
		HYPHENATED,
	]
		.map((pattern) => String.raw`(?<![\p{L}\d$€£-])${pattern}(?![\p{L}\d]|-\p{L})`)
		.join('|'),
	'gu',
);
const HYPHENATED_ONLY = new RegExp(`^${HYPHENATED}$`, 'u');
/** The longest hyphenated word that stays whole, in letters: longer ones would leave holes in a narrow column. */
const MAX_LETTERS = 14;

/** A tag with its attributes, which may hold ">", or an element whose text is no prose. */
const MARKUP =
	/<(script|style|svg|title|textarea|option|pre|code|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/**
 * Wraps what no line may break in (`ISIS-K`, `4 October`, `$7 billion`) into `<span class="nb">`, which the styles keep on one
 * line. The words stay as they were written, so that searching, copying and text fragments find ordinary hyphens and spaces;
 * non-breaking characters would get in the way of all three.
 *
 * @param html a whole page
 */
export function keepTogether(html: string): string {
	const start = Math.max(html.indexOf('<body'), 0);
	let from = start;
	let kept = html.slice(0, start);
	for (const { 0: markup, index } of html.slice(start).matchAll(MARKUP)) {
		kept += wrapText(html.slice(from, start + index)) + markup;
		from = start + index + markup.length;
	}
	return kept + wrapText(html.slice(from));
}

function wrapText(text: string): string {
	return text.replace(UNBROKEN, (match) =>
		isKept(match) ? `<span class="nb">${match}</span>` : match,
	);
}

/** Whether a match would look broken. Of hyphenated words those with a digit or with a part of one or two letters do. */
function isKept(match: string): boolean {
	if (!HYPHENATED_ONLY.test(match)) return true;
	const parts = match.split('-');
	return match.length <= MAX_LETTERS && parts.some((part) => part.length <= 2 || /\d/.test(part));
}
