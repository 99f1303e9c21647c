import { codeSpan } from '../changes/code-span.ts';
import { row, table } from '../changes/markdown-table.ts';
import { VERDICTS } from './judge-answer.ts';
import type { Verdict } from './judge-answer.ts';

/** An address with what came of asking it. */
export interface LinkResult {
	url: string;
	usedBy: string[];
	verdict: Verdict;
	/** The status of the last answer, or the name of the failure. */
	answer: string;
	/** Where the page is now. */
	to?: string;
}

/** Rows of each kind: beyond, the JSON file has them. */
const MOST_ROWS = 300;

/** The report in GitHub's Markdown: what needs a hand first, what answers only as a number. */
export function writeLinkReport(results: LinkResult[], day: string): string {
	const sections = (Object.keys(VERDICTS) as Verdict[]).flatMap((verdict) => {
		const some = results.filter((one) => one.verdict === verdict);
		if (some.length === 0 || verdict === 'sound') return [];
		return [writeSection(verdict, some)];
	});
	const sound = results.filter(({ verdict }) => verdict === 'sound').length;
	return `${[
		`## Addresses on ${day}`,
		`${results.length} addresses, ${sound} of which answer. Nothing is opened and nothing fails for this report: each line is for a person to look at.`,
		...sections,
		'### What a robot cannot tell',
		'Whether a page still says what it said; whether a page that refuses robots, or asks for consent or money first, is there for readers; whether a page that "answers" is an excuse for one that is gone.',
	].join('\n\n')}\n`;
}

function writeSection(verdict: Verdict, results: LinkResult[]): string {
	const rows = results
		.slice(0, MOST_ROWS)
		.map(({ url, usedBy, answer, to }) =>
			row([
				usedBy.map(codeSpan).join(', '),
				codeSpan(url),
				codeSpan(answer),
				to === undefined ? '—' : codeSpan(to),
			]),
		);
	const title = `### ${verdict} (${results.length})\n\n${VERDICTS[verdict]}`;
	return table(title, ['Used by', 'Address', 'Answer', 'Now at'], rows) ?? title;
}
