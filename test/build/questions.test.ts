/** The pages of questions, and the list that leads to them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages } from './site-files.ts';

interface Exported {
	id: string;
	question: string;
	answer: string;
	more?: string;
}

const { questions, claims } = JSON.parse(readFileSync('dist/data/ledger.json', 'utf8')) as {
	questions: Exported[];
	claims: { id: string; isAboutSite?: boolean }[];
};
const ofSite = new Set(claims.filter((one) => one.isAboutSite).map(({ id }) => id));
const pageAt = (path: string) => pages.find((page) => page.path === path)!;
const plain = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, '');
const asked = questions.map((one) => ({ ...one, page: pageAt(`/questions/${one.id}/`) }));

test('every question has a page with its answer first', () => {
	expect(asked.length).toBeGreaterThan(50);
	for (const { question, answer, page } of asked) {
		expect(page.$('h1').text()).toBe(question);
		const text = page.$('h1 + .answer').text().replace(/°/g, '').replace(/\s+/g, ' ').trim();
		expect(text).toBe(plain(answer));
	}
});

describe('the page of a question', () => {
	test('says its answer in its description and to programs', () => {
		for (const { question, answer, page } of asked) {
			const { $ } = page;
			expect($('meta[name=description]').attr('content')).toBe(plain(answer));
			const data = $('script[type="application/ld+json"]')
				.toArray()
				.map((one) => JSON.parse($(one).text()))
				.find((one) => one['@type'] === 'QAPage');
			expect(data.mainEntity).toMatchObject({
				name: question,
				acceptedAnswer: { text: plain(answer) },
			});
		}
	});
	test('names the claims of its answer with their sources', () => {
		for (const { answer, page } of asked) {
			const linked = [...answer.matchAll(/\(claim:([a-z0-9-]+)\)/g)].map(([, id = '']) => id);
			const claims = new Set(linked).difference(ofSite);
			const shown = page.$('[aria-labelledby=rests] li');
			expect(shown.length, page.path).toBe(claims.size);
			for (const one of shown.toArray())
				expect(page.$(one).find('a[rel=external]').length).toBeGreaterThan(0);
		}
	});
	test('leads to the whole story, to other questions and to its own address', () => {
		for (const { more, page } of asked) {
			if (more !== undefined) expect(page.$(`.question header a[href="${more}"]`).length).toBe(1);
			expect(page.$('[aria-labelledby=related] h3 a').length, page.path).toBeGreaterThan(1);
			expect(page.$('.question copy-link a').attr('href')).toBe(page.path);
		}
	});
});

test('the list of questions has every id that an address could name', () => {
	const { $ } = pageAt('/questions/');
	for (const { id } of questions) {
		expect($(`#${id}`).length, id).toBe(1);
		expect($(`#${id} h3 a`).attr('href')).toBe(`/questions/${id}/`);
	}
});

describe('the list of claims', () => {
	test('is folded by topic, with as many lines as each fold says', () => {
		const { $ } = pageAt('/claims/');
		const folds = $('main details').toArray();
		expect(folds.length).toBeGreaterThan(4);
		for (const fold of folds) {
			expect($(fold).attr('open')).toBeUndefined();
			expect($(fold).find('li').length).toBe(Number($(fold).find('summary .muted').text()));
		}
	});
	test('goes by date within a topic', () => {
		const years = pageAt('/claims/topic-delisting/')
			.$('main h2')
			.toArray()
			.map((heading) => pageAt('/claims/topic-delisting/').$(heading).text())
			.filter((text) => /^\d+$/.test(text));
		expect(years.length).toBeGreaterThan(2);
		expect(years).toEqual([...years].sort());
	});
});
