import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { RULES } from '../diagnostics/rules.ts';
import { escapeMarkup } from '../text/escape.ts';

/** The issues that keep a preview from being built. */
export function stoppingIssues(issues: Diagnostic[]): Diagnostic[] {
	return issues.filter(({ rule }) => !RULES[rule].isPreviewed);
}

const START = '<!-- preview notice -->';
const END = '<!-- end of preview notice -->';
/** Issues that the notice spells out; the others are counted. */
const MOST_ISSUES = 30;
const STYLE =
	'.preview-notice{margin:0;padding:.75rem 1.25rem;font:1rem/1.45 var(--sans);color:var(--ink);background:var(--mark);border-bottom:2px solid var(--accent)}' +
	'.preview-notice summary{cursor:pointer;min-height:24px}.preview-notice li{overflow-wrap:anywhere}';

/**
 * Puts a notice at the top of a page of a preview: that it is one, what is wrong with the content, and what is shown
 * as it was. Search engines are asked to leave the page alone.
 *
 * @param setAside files that the site could not be built from, from the content folder
 */
export function addPreviewNotice(
	html: string,
	issues: Diagnostic[],
	setAside: string[] = [],
): string {
	const found = issues.map(
		({ path, line, column, rule, message }) =>
			`<li>${escapeMarkup(`${path}:${line}:${column} ${rule}. ${message}`)}</li>`,
	);
	const rest = found.length - MOST_ISSUES;
	const items = [
		...setAside.map(
			(path) => `<li>${escapeMarkup(path)} is shown as it was before, or not at all.</li>`,
		),
		...found.slice(0, MOST_ISSUES),
		...(rest > 0 ? [`<li>And ${rest} more.</li>`] : []),
	];
	const count = issues.length === 1 ? 'one problem' : `${issues.length || 'no'} problems`;
	const words = `<strong>This is a preview, not the published site.</strong> The check found ${count} in the content.`;
	const notice =
		items.length === 0
			? `<p class="preview-notice no-print">${words}</p>`
			: `<details class="preview-notice no-print"><summary>${words}</summary><ul>${items.join('')}</ul></details>`;
	return html
		.replace('</head>', () => `${START}${ROBOTS}<style>${STYLE}</style>${END}</head>`)
		.replace(/<body[^>]*>/, (body) => `${body}${START}${notice}${END}`);
}

const ROBOTS = '<meta name="robots" content="noindex">';

/** The page without its preview notice. The notice's style may by then stand among the others of the page. */
export function withoutPreviewNotice(html: string): string {
	return html.replace(STYLE, '').replaceAll(new RegExp(`${START}[\\s\\S]*?${END}`, 'g'), '');
}
