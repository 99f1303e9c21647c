/**
 * A file's text as the checks read it, with the line ends that Git on Windows writes made plain.
 * Other invisible signs stay, so that the guard sees what the renderer would.
 */
export function normalizeLineEnds(text: string): string {
	return text.replaceAll('\r\n', '\n');
}
