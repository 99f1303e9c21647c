import { describe, expect, test } from 'vitest';
import { describeDataset } from '../../../../src/lib/head/describe-dataset.ts';
import { describeEntry } from '../../../../src/lib/head/describe-records.ts';
import { describeBreadcrumbs } from '../../../../src/lib/head/describe-site.ts';
import { writeJsonLd } from '../../../../src/lib/head/json-ld.ts';
import { writeSecurityContact } from '../../../../src/lib/head/security-contact.ts';
import { readSitemapPage } from '../../../../src/lib/head/read-head.ts';
import { sectionOf, socialPicturePath } from '../../../../src/lib/head/social-picture.ts';
import { describeApplication } from '../../../../src/lib/head/web-manifest.ts';
import { wholeAddressOf } from '../../../../src/lib/text/address.ts';

const place = { url: 'https://site.example', base: '/off-the-list' };
const site = { ...place, name: 'Site', author: 'The contributors', language: 'en' };

test('wholeAddressOf knows host and path of a build', () => {
	expect(wholeAddressOf(place, '/report/#toll')).toBe(
		'https://site.example/off-the-list/report/#toll',
	);
});

test('writeJsonLd lets nothing end its script', () => {
	const text = '</script><!-- & \u2028';
	const written = writeJsonLd({ '@type': 'Claim', text });
	expect(written).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(written)).toEqual({ '@context': 'https://schema.org', '@type': 'Claim', text });
});

describe('describeBreadcrumbs', () => {
	test('leads from the home page over the list to the page', () => {
		const breadcrumbs = describeBreadcrumbs('/claims/a/', 'A', site);
		const steps = breadcrumbs?.['itemListElement'] as { name: string; item: string }[];
		expect(steps.map(({ name, item }) => `${name} ${item}`)).toEqual([
			'Site https://site.example/off-the-list/',
			'Claims https://site.example/off-the-list/claims/',
			'A https://site.example/off-the-list/claims/a/',
		]);
	});
	test('is not needed on the home page', () => {
		expect(describeBreadcrumbs('/', 'Site', site)).toBeUndefined();
	});
});

describe('describeEntry', () => {
	const source = (name: string) => ({
		publisher: 'Paper',
		title: name,
		url: `https://paper.example/${name}`,
		language: 'en',
		kind: 'news' as const,
	});
	const facts = {
		id: 'report',
		entry: {
			title: 'The report',
			description: 'What it said.',
			section: 'report' as const,
			order: 1,
			published: '2026-11-20',
		},
		modified: '2026-11-24',
		sources: ['a', 'b', 'c'].map(source),
		basedOn: source('report'),
		corrections: [
			{
				id: 'toll',
				date: '2026-11-24',
				kind: 'correction' as const,
				title: 'The toll',
				text: 'It is [149](claim:toll).',
				pages: ['/report/'],
			},
		],
	};
	test('names two sources on the page', () => {
		expect(describeEntry(facts, site)['citation']).toEqual([
			{ '@type': 'CreativeWork', name: 'a', url: 'https://paper.example/a' },
			{ '@type': 'CreativeWork', name: 'b', url: 'https://paper.example/b' },
		]);
	});
	test('names every source, with its publisher, in the file', () => {
		expect(describeEntry(facts, site, true)['citation']).toHaveLength(3);
		expect(describeEntry(facts, site, true)['isBasedOn']).toMatchObject({
			publisher: { '@type': 'Organization', name: 'Paper' },
		});
	});
	test('leads from a correction to its place in the change log', () => {
		expect(describeEntry(facts, site)['correction']).toEqual([
			{
				'@type': 'CorrectionComment',
				headline: 'The toll',
				datePublished: '2026-11-24',
				url: 'https://site.example/off-the-list/changes/#toll',
			},
		]);
	});
	test('says nothing of corrections where there are none', () => {
		expect(writeJsonLd(describeEntry({ ...facts, corrections: [] }, site))).not.toContain(
			'correction',
		);
	});
});

test('describeDataset covers the time from its first date to its last', () => {
	const dataset = {
		id: 'counts',
		title: 'Counts',
		row: 'one count',
		columns: [
			{ name: 'date', label: 'Date', type: 'date' as const },
			{ name: 'count', label: 'Count', type: 'number' as const, unit: 'groups' },
			{ name: 'sources', label: 'Source', type: 'sources' as const },
		],
		key: ['date'],
		coverage: 'All.',
		topics: ['assets' as const],
		checked: '2026-11-24',
		rows: [
			{ date: '2021-03', count: '33' },
			{ date: '2003-02-14', count: '15' },
		],
	};
	expect(describeDataset(dataset, site)).toMatchObject({
		temporalCoverage: '2003-02-14/2021-03',
		variableMeasured: [{ '@type': 'PropertyValue', name: 'Count', unitText: 'groups' }],
		distribution: [
			{
				contentUrl: 'https://site.example/off-the-list/data/counts.csv',
				encodingFormat: 'text/csv',
			},
			{ contentUrl: 'https://site.example/off-the-list/data/counts.json' },
		],
	});
});

describe('writeSecurityContact', () => {
	const site = {
		repository: 'https://code.example/us/list',
		base: '/',
		url: 'https://site.example',
	};
	test('leads to the repository and expires a year after the newest record', () => {
		expect(writeSecurityContact(site, '2026-11-24')).toBe(
			'Contact: https://code.example/us/list/security\nExpires: 2027-11-24T00:00:00Z\nPreferred-Languages: en\nCanonical: https://site.example/.well-known/security.txt\n',
		);
	});
	test('invents no contact', () => {
		expect(writeSecurityContact({ ...site, repository: '' }, '2026-11-24')).toBeUndefined();
	});
	test('is not written where no robot looks for it', () => {
		expect(writeSecurityContact({ ...site, base: '/off-the-list' }, '2026-11-24')).toBeUndefined();
	});
});

describe('readSitemapPage', () => {
	const address = 'https://site.example/report/';
	const page = (more: string) => `<head><link rel="canonical" href="${address}">${more}</head>`;
	test('takes the day from the page', () => {
		const dated = page('<meta property="article:modified_time" content="2026-11-24">');
		expect(readSitemapPage(dated, address)).toEqual({ modified: '2026-11-24' });
	});
	test('leaves out what asks not to be indexed', () => {
		expect(
			readSitemapPage(page('<meta name="robots" content="noindex">'), address),
		).toBeUndefined();
	});
	test('leaves out what is a part or a copy of another page', () => {
		expect(readSitemapPage(page(''), 'https://site.example/embed/report/')).toBeUndefined();
	});
});

test('pages have their pictures below /social/', () => {
	const paths = [
		'/',
		'/claims/a/',
		'/404.html',
		'/report/',
		'/report/notes/',
		'/cite/report/',
		'/claims/',
	];
	expect(paths.map((path) => socialPicturePath(path))).toEqual([
		'/social/home.png',
		'/social/claims/a.png',
		'/social/404.png',
		'/social/report.png',
		'/social/report.png',
		'/social/report.png',
		'/social/claims.png',
	]);
	expect(['/', '/claims/', '/claims/a/', '/report/'].map(sectionOf)).toEqual([
		undefined,
		undefined,
		'Claim',
		undefined,
	]);
});

test('describeApplication keeps to the path of the site', () => {
	const app = describeApplication({ ...place, name: 'Site', description: '', language: 'en' });
	expect([app.start_url, app.scope, app.icons[0]?.src]).toEqual([
		'/off-the-list/',
		'/off-the-list/',
		'/off-the-list/favicon.svg',
	]);
});
