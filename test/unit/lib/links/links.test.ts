import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { judgeAnswer } from '../../../../src/lib/links/judge-answer.ts';
import { listAddresses } from '../../../../src/lib/links/list-addresses.ts';
import { writeLinkReport } from '../../../../src/lib/links/write-link-report.ts';
import { soundContent } from '../../../content.ts';

const ASKED = 'https://daily.example/old';
const status = (code: number, ...hops: [number, string][]) => ({
	kind: 'status' as const,
	status: code,
	hops: hops.map(([hop, to]) => ({ status: hop, to })),
});

describe('judgeAnswer', () => {
	test.each([
		[200, 'sound'],
		[204, 'sound'],
		[404, 'gone'],
		[410, 'gone'],
		[401, 'refused'],
		[403, 'refused'],
		[429, 'refused'],
		[451, 'refused'],
		[999, 'refused'],
		[500, 'fault'],
		[503, 'fault'],
		[400, 'odd'],
		[304, 'odd'],
	])('reads %d as %s', (code, verdict) => {
		expect(judgeAnswer(ASKED, status(code))).toEqual({ verdict });
	});

	test.each([
		['ENOTFOUND', 'no-host'],
		['TimeoutError', 'timeout'],
		['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
		['ETIMEDOUT', 'timeout'],
		['CERT_HAS_EXPIRED', 'certificate'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
		['ECONNREFUSED', 'unreachable'],
		['EAI_AGAIN', 'unreachable'],
		['TOO_MANY_HOPS', 'unreachable'],
	])('reads the failure %s as %s', (code, verdict) => {
		expect(judgeAnswer(ASKED, { kind: 'failure', code, hops: [] })).toEqual({ verdict });
	});

	test('gives the new address when every step is for good', () => {
		const to = 'https://daily.example/new';
		expect(judgeAnswer(ASKED, status(200, [301, `${to}?`], [308, to]))).toEqual({
			verdict: 'moved',
			to,
		});
	});

	test('leaves an address that leads on only for now', () => {
		const answer = status(200, [301, `${ASKED}/`], [302, 'https://daily.example/today']);
		expect(judgeAnswer(ASKED, answer)).toEqual({ verdict: 'sound' });
	});

	test('doubts a page that leads to the front page, but not the front page itself', () => {
		const to = 'https://www.daily.example/';
		expect(judgeAnswer(ASKED, status(200, [302, to]))).toEqual({ verdict: 'front-page', to });
		expect(judgeAnswer('https://daily.example/', status(200, [301, to]))).toEqual({
			verdict: 'moved',
			to,
		});
	});
});

describe('listAddresses', () => {
	test('names each address once, with all that use it', () => {
		const { ledger } = loadLedger(
			soundContent({
				file: 'entries/background/listing.mdx',
				find: '[fifteen organisations](claim:ruling-fifteen)',
				write: '[here](https://court.example/ruling#part) and [there](https://other.example/)',
			}),
		);
		expect(listAddresses(ledger)).toEqual([
			{
				url: 'https://court.example/ruling',
				usedBy: ['source court-record', 'entry background/listing'],
			},
			{ url: 'https://daily.example/fifteen', usedBy: ['source daily-example'] },
			{ url: 'https://other.example/', usedBy: ['entry background/listing'] },
		]);
	});
});

describe('writeLinkReport', () => {
	test('puts what needs a hand first and only counts what answers', () => {
		const report = writeLinkReport(
			[
				{ url: 'https://a.example/', usedBy: ['source a'], verdict: 'sound', answer: '200' },
				{
					url: 'https://b.example/x|y',
					usedBy: ['source b', 'entry c'],
					verdict: 'moved',
					answer: '200',
					to: 'https://b.example/z',
				},
				{ url: 'https://d.example/', usedBy: ['source d'], verdict: 'gone', answer: '404' },
			],
			'2026-11-24',
		);
		expect(report).toBe(`## Addresses on 2026-11-24

3 addresses, 1 of which answer. Nothing is opened and nothing fails for this report: each line is for a person to look at.

### gone (1)

Gone: the page is not there any more (404 or 410). Use the archived copy, or another source.

| Used by | Address | Answer | Now at |
| --- | --- | --- | --- |
| \`source d\` | \`https://d.example/\` | \`404\` | — |

### moved (1)

Moved for good: write the new address in the source.

| Used by | Address | Answer | Now at |
| --- | --- | --- | --- |
| \`source b\`, \`entry c\` | \`https://b.example/x│y\` | \`200\` | \`https://b.example/z\` |

### What a robot cannot tell

Whether a page still says what it said; whether a page that refuses robots, or asks for consent or money first, is there for readers; whether a page that "answers" is an excuse for one that is gone.
`);
	});
});
