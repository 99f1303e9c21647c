import type { Plugin } from 'vite';

/** A module for pages whose code is written while the site is built, by a name such as `virtual:static-charts`. */
export function virtualModule(name: string, write: () => string | Promise<string>): Plugin {
	const resolved = `\0${name}`;
	return {
		name,
		resolveId: (id) => (id === name ? resolved : undefined),
		load: (id) => (id === resolved ? write() : undefined),
	};
}
