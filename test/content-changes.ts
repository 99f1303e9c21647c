/** Three changes as contributors make them, for whatever the content holds: a corrected figure, an event, an entry. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { isDrawn } from '../src/lib/charts/is-drawn.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { runChecks } from '../src/lib/checks/run-checks.ts';
import type { ContentFile } from '../src/lib/diagnostics/diagnostic.ts';
import type { LedgerRecord } from '../src/lib/ledger/record.ts';
import { sourceOf } from '../src/lib/ledger/record.ts';

/** An event with its claim, source and publisher; an entry with a question and a link to a chart. */
const ADDED = ['event', 'entry'].map((name) => `test/fixtures/pull-requests/${name}`);

/**
 * Makes the three changes in a content folder.
 *
 * @returns the id of the claim whose figure is corrected
 * @throws when the content has no claim that could be corrected in this way
 */
export function changeContent(folder: string): string {
	const { id, files } = correctFigure(readContentFiles(folder));
	for (const { path, text } of files) writeFileSync(join(folder, path), text);
	const { entries, charts } = loadLedger(readContentFiles(folder)).ledger.records;
	const [chart] = [...charts.values()].filter(({ data }) => isDrawn(data));
	const background = [...entries.values()].filter(({ data }) => data.section === 'background');
	for (const one of ADDED) cpSync(one, folder, { recursive: true });
	for (const name of globSync('test/fixtures/pull-requests/*/entries/**/*.mdx')) {
		const path = join(folder, name.replaceAll('\\', '/').replace(/^.*(?=entries\/)/, ''));
		const text = readFileSync(path, 'utf8')
			.replace('CHART', chart?.id ?? '')
			.replace('ORDER', String(background.length + 1));
		writeFileSync(path, text);
	}
	return id;
}

/** Corrects the figure that the most texts state, among those that the check lets be corrected, and records what it was. */
function correctFigure(before: ContentFile[]): { id: string; files: ContentFile[] } {
	const claims = [...loadLedger(before).ledger.records.claims.values()].filter(
		({ data: { value, series, cell } }) =>
			Number.isInteger(value) && Number(value) > 10 && Number(value) < 1000 && !series && !cell,
	);
	const tried = claims
		.map((claim) => ({ id: claim.id, files: correct(before, claim) }))
		.sort((a, b) => b.files.length - a.files.length)
		.slice(0, 20);
	const found = tried.find(({ files }) => {
		const changed = new Map(files.map((file) => [file.path, file]));
		const after = before.map((file) => changed.get(file.path) ?? file);
		const added = files.filter(({ path }) => !before.some((file) => file.path === path));
		return runChecks([...after, ...added], today()).issues.length === 0;
	});
	if (found === undefined) throw new Error('The content has no figure that could be corrected.');
	return found;
}

/** The files that a correction changes: the claim with its earlier value, the texts that state it, and a record of the change. */
function correct(before: ContentFile[], { id, data, file }: LedgerRecord<'claims'>): ContentFile[] {
	const value = Number(data.value);
	const number = new RegExp(`(?<![\\d.,-])${value}(?![\\d,-]|\\.\\d)`, 'g');
	const next = String(value + 1);
	const day = data.checked;
	const sources = `[${sourceOf(data.sources[0]!)}]`;
	const history = [
		`asOf: "${day}"`,
		'series:',
		`  - { asOf: "${data.date ?? '2020'}", value: ${value}, sources: ${sources} }`,
		`  - { asOf: "${day}", value: ${next}, sources: ${sources} }`,
	];
	const claim = file.text.replace(/^asOf: .*\n/m, '').replace(number, next);
	const link = new RegExp(`\\[[^\\]]*\\]\\(claim:${id}\\)`, 'g');
	const texts = before.flatMap(({ path, text }) => {
		const corrected = text.replace(link, (words) => words.replace(number, next));
		return path === file.path || corrected === text ? [] : [{ path, text: corrected }];
	});
	const change = [
		`date: "${day}"`,
		'kind: correction',
		`title: A figure put right`,
		`before: It was ${value}.`,
		`text: A second look at the source gave [${next}](claim:${id}).`,
		`pages: [/claims/${id}/]`,
	];
	return [
		{ path: file.path, text: `${claim.trimEnd()}\n${history.join('\n')}\n` },
		...texts,
		{ path: 'ledger/changes/report/a-figure-put-right.yaml', text: `${change.join('\n')}\n` },
	];
}
