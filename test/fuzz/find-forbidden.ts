import type { RenderedElement } from './render-entry.ts';
import { componentSchemas } from '../../src/lib/mdx/component-schemas.ts';
import { SCHEMES } from '../../src/lib/ledger/ledger-url.ts';

/** Where an address would lead from, were it relative. */
const SITE = 'https://off-the-list.example';
const CLASSES =
	/^(?:number|footnotes|sr-only|data-footnote-backref|contains-task-list|task-list-item|language-\S+)$/;

/** Beside an entry. */
const PICTURE = /^\.\/[a-z0-9-]+\.(?:jpe?g|png|webp|avif)$/;

/** The elements that Markdown makes, each with the attributes that it gives them. */
const ELEMENTS: Record<string, string[]> = {
	a: [
		'href',
		'title',
		'id',
		'data-footnote-ref',
		'data-footnote-backref',
		'aria-describedby',
		'aria-label',
		'class',
	],
	blockquote: [],
	br: [],
	code: ['class'],
	del: [],
	em: [],
	h1: ['id'],
	h2: ['id', 'class'],
	h3: ['id'],
	h4: ['id'],
	h5: ['id'],
	h6: ['id'],
	hr: [],
	img: ['src', 'alt', 'title'],
	input: ['type', 'checked', 'disabled'],
	li: ['class', 'id'],
	ol: ['start', 'class'],
	p: [],
	pre: [],
	section: ['data-footnotes', 'class'],
	strong: [],
	sup: [],
	table: [],
	tbody: [],
	td: ['class'],
	th: ['class'],
	thead: [],
	tr: [],
	ul: ['class'],
};

/** Says what of a rendered entry should never have come out, or nothing. */
export function findForbidden(elements: RenderedElement[]): string | undefined {
	for (const { name, attributes } of elements) {
		const component = Object.hasOwn(componentSchemas, name)
			? componentSchemas[name as keyof typeof componentSchemas]
			: undefined;
		const allowed = component
			? Object.keys(component.shape)
			: Object.hasOwn(ELEMENTS, name)
				? ELEMENTS[name]
				: undefined;
		if (allowed === undefined) return `The element <${name}> came out.`;
		for (const [key, value] of Object.entries(attributes)) {
			if (!allowed.includes(key)) return `The attribute "${key}" of <${name}> came out.`;
			if (!isAllowedValue(name, key, value)) return `<${name} ${key}="${value}"> came out.`;
		}
	}
	return undefined;
}

function isAllowedValue(name: string, key: string, value: string): boolean {
	if (name === 'img' && key === 'src') return PICTURE.test(value);
	if (key === 'class') return value.split(' ').every((one) => CLASSES.test(one));
	if (key === 'type') return value === 'checkbox';
	return key !== 'href' || isAllowedAddress(value);
}

/** As a browser would read it, not as the checks do. */
function isAllowedAddress(href: string): boolean {
	if (SCHEMES.some((scheme) => new RegExp(`^${scheme}:[a-z0-9-]+#\\d+$`).test(href))) return true;
	if (!URL.canParse(href, SITE)) return false;
	const { protocol, origin, username, password } = new URL(href, SITE);
	if (/^[#/]/.test(href)) return origin === SITE;
	return (
		protocol === 'mailto:' ||
		(protocol === 'https:' && /^https:\/\//i.test(href) && !username && !password)
	);
}
