/** The part of the Trusted Types interface that we use. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createHTML: (html: string) => string },
	) => { createHTML: (html: string) => string };
}

/** The name that the content security policy admits (`lib/head/content-policy.ts`). */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'off-the-list',
	{ createHTML: (html) => html },
);

/**
 * Says that a text is safe to be read as HTML: one that the site itself wrote, never one that holds what a reader typed.
 * Browsers without Trusted Types get the text back.
 */
export function trustHtml(html: string): string {
	return policy?.createHTML(html) ?? html;
}
