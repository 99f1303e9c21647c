/** Adds the style of something that a script brings in. The content security policy admits no other way, and needs to know of none. */
export function addStyle(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@layer component{${css}}`);
	document.adoptedStyleSheets.push(sheet);
}
