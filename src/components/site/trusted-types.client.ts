/** The part of the Trusted Types interface that we use. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy: <Rules extends { createHTML?: unknown; createScriptURL?: unknown }>(
		name: string,
		rules: Rules,
	) => Rules;
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The names of these policies are those that the content security policy admits (`lib/head/content-policy.ts`). */
const policy = trustedTypes?.createPolicy('off-the-list', {
	createHTML: (html: string) => html,
});

let isWorkerTrusted = false;

/** Lets Pagefind start its worker, and nothing else that is only a text become the address of a script. A policy can be made once. */
export function trustWorker(address: string): void {
	if (isWorkerTrusted) return;
	isWorkerTrusted = true;
	const own = new URL(address, location.href).href;
	trustedTypes?.createPolicy('default', {
		createScriptURL: (url: string) => (new URL(url, location.href).href === own ? url : null),
	});
}

/** Lets the service worker start, and no other script by this policy. Browsers without Trusted Types get the address back. */
export function trustOwnWorker(address: string): string {
	const worker = trustedTypes?.createPolicy('off-the-list-worker', {
		createScriptURL: (url: string) => {
			if (url === address) return url;
			throw new TypeError(`${url} is not the worker of this site.`);
		},
	});
	return worker?.createScriptURL(address) ?? address;
}

/**
 * Says that a text is safe to be read as HTML: one that the site itself wrote, never one that holds what a reader typed.
 * Browsers without Trusted Types get the text back.
 */
export function trustHtml(html: string): string {
	return policy?.createHTML(html) ?? html;
}
