import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { judgeAnswer } from '../../src/lib/links/judge-answer.ts';
import type { Address } from '../../src/lib/links/list-addresses.ts';
import type { LinkResult } from '../../src/lib/links/write-link-report.ts';
import { askAddress } from './ask-address.ts';
import type { Manners } from './ask-address.ts';

/** How many are asked, and how fast. */
export interface Limits {
	/** Hosts asked at the same time. One host is never asked for two addresses at once. */
	hosts: number;
	/** Milliseconds between two addresses of one host. */
	pause: number;
	/** When to stop asking, as milliseconds since 1970. */
	until: number;
}

/** Asks every address, many hosts at a time and each host in turn. The results are in the order of the addresses. */
export async function askAll(
	addresses: Address[],
	manners: Manners,
	{ hosts, pause, until }: Limits,
	report: (result: LinkResult) => void = () => {},
): Promise<LinkResult[]> {
	const results = new Map<string, LinkResult>();
	const limit = pLimit(hosts);
	const byHost = Map.groupBy(addresses, ({ url }) => new URL(url).host);
	const askHost = async (some: Address[]) => {
		for (const [index, address] of some.entries()) {
			if (index > 0 && Date.now() < until) await wait(pause);
			const result = Date.now() < until ? await ask(address, manners) : notAsked(address);
			results.set(address.url, result);
			report(result);
		}
	};
	await Promise.all([...byHost.values()].map((some) => limit(askHost, some)));
	return addresses.flatMap(({ url }) => results.get(url) ?? []);
}

async function ask(address: Address, manners: Manners): Promise<LinkResult> {
	const answer = await askAddress(address.url, manners);
	const said = answer.kind === 'status' ? String(answer.status) : answer.code;
	return { ...address, ...judgeAnswer(address.url, answer), answer: said };
}

function notAsked(address: Address): LinkResult {
	return { ...address, verdict: 'not-asked', answer: '—' };
}
