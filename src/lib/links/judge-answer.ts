/** One address that led to another. */
export interface Hop {
	status: number;
	to: string;
}

/** How an address answered: with a status after the redirects, or not at all. */
export type Answer =
	{ kind: 'status'; status: number; hops: Hop[] } | { kind: 'failure'; code: string; hops: Hop[] };

/** What an answer means, the most urgent first. The words stand in the report. */
export const VERDICTS = {
	gone: 'Gone: the page is not there any more (404 or 410). Use the archived copy, or another source.',
	'no-host': 'No such host: the name of the site leads nowhere.',
	certificate:
		'Certificate: the connection could not be trusted. A browser may be of another opinion; look.',
	'front-page': 'Leads to the front page: often what a site does with a page that it took away.',
	moved: 'Moved for good: write the new address in the source.',
	fault: 'Fault: the server says that it has a fault of its own. It may pass.',
	timeout: 'No answer in time. It may pass; look when it comes again.',
	unreachable: 'No connection, or redirects without end.',
	refused:
		'Refused to robots (401, 403, 429 and the like). A robot cannot tell whether readers see the page: look.',
	odd: 'Another answer, which a robot cannot read.',
	'not-asked': 'Not asked: the time for this run was over.',
	sound: 'Answers.',
} as const;
export type Verdict = keyof typeof VERDICTS;

const GONE = new Set([404, 410]);
/** 451: not for this country; 999: what one large site tells robots. */
const REFUSED = new Set([401, 402, 403, 407, 429, 451, 999]);
const PERMANENT = new Set([301, 308]);
const TIMEOUTS = /TIMEOUT|TIMEDOUT|TimeoutError/;
/** OpenSSL's names for what is wrong with a certificate, and Node's. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|CRL|TLS|SSL|EPROTO|UNABLE_TO_VERIFY/;

/**
 * Says what an answer means, and where the page is now if it moved for good.
 *
 * @param url the address that was asked
 */
export function judgeAnswer(url: string, answer: Answer): { verdict: Verdict; to?: string } {
	if (answer.kind === 'failure') return { verdict: judgeFailure(answer.code) };
	const { status, hops } = answer;
	if (GONE.has(status)) return { verdict: 'gone' };
	if (REFUSED.has(status)) return { verdict: 'refused' };
	if (status >= 500) return { verdict: 'fault' };
	if (status < 200 || status >= 300) return { verdict: 'odd' };
	const to = hops.at(-1)?.to;
	if (to === undefined) return { verdict: 'sound' };
	if (isFrontPage(to) && !isFrontPage(url)) return { verdict: 'front-page', to };
	const isForGood = hops.every((hop) => PERMANENT.has(hop.status));
	return isForGood ? { verdict: 'moved', to } : { verdict: 'sound' };
}

function judgeFailure(code: string): Verdict {
	if (TIMEOUTS.test(code)) return 'timeout';
	if (code === 'ENOTFOUND') return 'no-host';
	return CERTIFICATE.test(code) ? 'certificate' : 'unreachable';
}

function isFrontPage(url: string): boolean {
	const { pathname, search } = new URL(url);
	return pathname === '/' && search === '';
}
