import type { Issue } from './issue.ts';
import { escapeMarkup } from '../text/escape-markup.ts';

/**
 * Rules about what the content says, which a page can break and still be made. All others stop a preview as they
 * stop a build: what cannot be read, what points nowhere, and whatever could run code or endanger the site.
 * A rule that is not named here stops, so that a new one is safe before anybody thinks of previews.
 */
const SHOWN_RULES = new Set([
	'broken-markdown',
	'cell-differs',
	'checked-in-future',
	'dead-link',
	'duplicate-address',
	'duplicate-claim',
	'heading-level',
	'own-address',
	'review-before-check',
	'scare-quotes',
	'series-end',
	'series-order',
	'unrecorded-quotation',
	'unstated-figure',
	'unused-source',
	'weak-confirmation',
]);

/** The issues that keep a preview from being built. */
export function stoppingIssues(issues: Issue[]): Issue[] {
	return issues.filter(({ rule }) => !SHOWN_RULES.has(rule));
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
export function addPreviewNotice(html: string, issues: Issue[], setAside: string[] = []): string {
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
