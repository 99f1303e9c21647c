const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Has the scripts of a page loaded only when the page is loaded and painted: what it says and shows needs none of them,
 * and on a slow line they would take their share of it from the text.
 *
 * @param html a built page
 */
export function deferScripts(html: string): string {
	const addresses = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
	if (addresses.length === 0) return html;
	const imports = addresses.map((address) => `import(${JSON.stringify(address)})`).join(';');
	const start = `<script type="module">addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>{${imports}})))</script>`;
	let isFirst = true;
	return html.replace(SCRIPT, () => {
		if (!isFirst) return '';
		isFirst = false;
		return start;
	});
}
