import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Hop } from '../../src/lib/links/judge-answer.ts';

/** How patiently an address is asked. All times in milliseconds. */
export interface Manners {
	/** What the robot calls itself. */
	userAgent: string;
	/** For each request. */
	timeout: number;
	/** Before an address is asked again after a failure; also the longest `Retry-After` that is kept to. */
	patience: number;
	/** How often an address is asked again. */
	retries: number;
}

const MOST_HOPS = 10;
/** Answers to HEAD that a server may give differently to GET: some do not know HEAD, or guard against it. */
const ASK_AGAIN_WITH_GET = (status: number) => status >= 400 && status !== 429;
const MAY_PASS = (answer: Answer) =>
	answer.kind === 'failure'
		? !/ENOTFOUND|CERT|TLS|SSL|UNABLE_TO_VERIFY|TOO_MANY_HOPS/.test(answer.code)
		: answer.status >= 500 || answer.status === 429;

/** Asks an address by HEAD, then by GET where that says more, and again after a while where the trouble may pass. */
export async function askAddress(url: string, manners: Manners): Promise<Answer> {
	for (let tries = 0; ; tries += 1) {
		const { answer, retryAfter } = await askOnce(url, manners);
		if (tries >= manners.retries || !MAY_PASS(answer)) return answer;
		if (retryAfter > manners.patience) return answer;
		await wait(Math.max(retryAfter, manners.patience));
	}
}

async function askOnce(
	url: string,
	manners: Manners,
): Promise<{ answer: Answer; retryAfter: number }> {
	const head = await follow(url, 'HEAD', manners);
	const isTold = head.answer.kind === 'status' && !ASK_AGAIN_WITH_GET(head.answer.status);
	return isTold ? head : follow(url, 'GET', manners);
}

/** Follows redirects one by one, since each says whether it is for good. */
async function follow(url: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Manners) {
	const hops: Hop[] = [];
	let at = url;
	try {
		for (;;) {
			const response = await fetch(at, {
				method,
				redirect: 'manual',
				headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf,*/*;q=0.8' },
				signal: AbortSignal.timeout(timeout),
			});
			await response.body?.cancel();
			const { status, headers } = response;
			const location = headers.get('location');
			if (status < 300 || status > 399 || location === null) {
				const retryAfter = Number(headers.get('retry-after') ?? 0) * 1000 || 0;
				return { answer: { kind: 'status', status, hops } satisfies Answer, retryAfter };
			}
			at = new URL(location, at).href;
			hops.push({ status, to: at });
			if (hops.length > MOST_HOPS) throw new Error('TOO_MANY_HOPS');
		}
	} catch (error) {
		return {
			answer: { kind: 'failure', code: codeOf(error), hops } satisfies Answer,
			retryAfter: 0,
		};
	}
}

/** The name of a failure: Node's or OpenSSL's code where there is one. */
function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = (error.cause as { code?: unknown } | undefined)?.code;
	if (typeof code === 'string') return code;
	return error.name === 'Error' ? error.message : error.name;
}
