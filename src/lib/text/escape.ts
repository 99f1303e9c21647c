const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text as it stands in HTML or XML, between tags or in a double-quoted attribute. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The text that such HTML stands for, where nothing is written otherwise but the characters that HTML itself uses. */
export function unescapeMarkup(html: string): string {
	return html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replace(/&#(?:39|x27);/g, "'")
		.replaceAll('&amp;', '&');
}
