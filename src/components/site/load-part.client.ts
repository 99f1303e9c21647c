const ADDRESS = /import\(["'`](.+?)["'`]\)/;

/**
 * Makes a function that loads a part of the program once. Chromium up to 110 at least keeps what an address failed to bring:
 * after a failure the file is asked for by another address.
 *
 * @param load does nothing but `import()` a file that no other file imports: its address is read from the text of the function,
 *   and what other files import too is exported by the bundler under other names
 * @returns a function that rejects when the part cannot be had; the next call asks again
 */
export function partLoader<Part>(load: () => Promise<Part>): () => Promise<Part> {
	let loading: Promise<Part> | undefined;
	let failures = 0;
	const [, address] = ADDRESS.exec(String(load)) ?? [];
	const ask = (): Promise<Part> =>
		failures && address ? import(/* @vite-ignore */ `${address}?${failures}`) : load();
	return () =>
		(loading ??= ask().catch((error: unknown) => {
			loading = undefined;
			failures += 1;
			throw error;
		}));
}
