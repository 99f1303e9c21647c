/**
 * A file's text as the checks and the pages read it: without the mark that some Windows programs put at its start,
 * and with line ends of one kind.
 */
export function plainText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
