/** Ids that readers may have bookmarked or cited. New ones need no list: what is published is in the history. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { soundContent } from '../content.ts';
import { NO_HISTORY, lostIds, readPublished } from '../published-content.ts';

const content = readContentFiles('src/content');

test('no published id disappears without a redirect: a lost one is named under the "formerIds" of its successor', (context) => {
	const published = readPublished();
	if (published === undefined) context.skip(NO_HISTORY);
	expect(lostIds(published ?? [], content)).toEqual([]);
});

describe('lostIds', () => {
	const EVENT = 'ledger/events/listing-2003/ruling.yaml';
	const moveTo = EVENT.replace('ruling', 'court-ruling');
	const published = soundContent();

	test('names what was removed, and what has another name', () => {
		expect(lostIds(published, published.slice(1))).toHaveLength(1);
		expect(lostIds(published, soundContent({ file: EVENT, moveTo }))).toEqual(['events ruling']);
	});
	test('lets a record be added, and one be renamed that remembers its name', () => {
		const write = 'formerIds: [ruling]\nchecked:';
		const renamed = { file: EVENT, find: 'checked:', write, moveTo };
		const added = { file: 'ledger/terms/word.yaml', write: 'term: word\ndefinition: A word.\n' };
		expect(lostIds(published, soundContent(renamed, added))).toEqual([]);
	});
	test('names an id that was forgotten', () => {
		const remembering = { file: EVENT, find: 'checked:', write: 'formerIds: [old]\nchecked:' };
		expect(lostIds(soundContent(remembering), published)).toEqual(['events old']);
	});
});

describe('readPublished', () => {
	const root = mkdtempSync(join(tmpdir(), 'off-the-list-history-'));
	const project = join(root, 'project');
	const git = (...words: string[]) => {
		const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
		const { status, stderr } = spawnSync('git', [...person, '-C', project, ...words]);
		if (status !== 0) throw new Error(String(stderr));
	};
	const commit = (term: string) => {
		const file = join(project, `src/content/ledger/terms/${term}.yaml`);
		writeFileSync(file, `term: ${term}\ndefinition: A word.\n`);
		git('add', '-A');
		git('commit', '-qm', term);
	};
	const published = (folder: string) =>
		readPublished(folder)?.flatMap(({ path }) => /terms\/(word-\d)/.exec(path)?.[1] ?? []);
	beforeAll(() => {
		cpSync('test/fixtures/sound', join(project, 'src/content'), { recursive: true });
		git('init', '-q', '-b', 'main');
		commit('word-1');
		commit('word-2');
	});
	afterAll(() => rmSync(root, { recursive: true }));

	test('takes the commit before this one on the main branch, and of another the one that it left main at', () => {
		expect(published(project)).toEqual(['word-1']);
		git('checkout', '-q', '-b', 'proposal');
		commit('word-3');
		commit('word-4');
		expect(published(project)).toEqual(['word-1', 'word-2']);
		git('checkout', '-q', 'main');
	});
	test('gives nothing where there is no history', () => {
		const shallow = join(root, 'shallow');
		git('clone', '-q', '--depth', '1', '--branch', 'main', `file://${project}`, shallow);
		expect(readPublished(shallow)).toBeUndefined();
		rmSync(join(shallow, '.git'), { recursive: true });
		expect(readPublished(shallow)).toBeUndefined();
	});
});
