import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { listSentences } from '../../src/lib/mdx/list-sentences.ts';
import type { Table } from './table.ts';

const LONGEST = 3;
/** Sentences of more words than this are long, and of as many as that short. */
const LONG = 20;
const SHORT = 8;

/** Counts how long the sentences of each entry are, and names the longest ones. */
export function benchText(): Table[] {
	const { ledger } = loadLedger(readContentFiles('src/content'));
	const rows: string[][] = [];
	const remarks: string[] = [];
	for (const [id, document] of ledger.documents) {
		const sentences = listSentences(document).sort((a, b) => a.words - b.words);
		const words = sentences.reduce((sum, one) => sum + one.words, 0);
		const median = sentences[Math.floor(sentences.length / 2)]?.words ?? 0;
		const shareOf = (test: (words: number) => boolean) =>
			`${Math.round((100 * sentences.filter((one) => test(one.words)).length) / sentences.length)} %`;
		rows.push([
			id,
			String(words),
			String(sentences.length),
			(words / sentences.length).toFixed(1),
			String(median),
			shareOf((count) => count > LONG),
			shareOf((count) => count <= SHORT),
		]);
		for (const sentence of sentences.slice(-LONGEST).reverse())
			remarks.push(`${id}, ${sentence.words} words: ${sentence.text}`);
	}
	const head = [
		'entry',
		'words',
		'sentences',
		'mean',
		'median',
		`over ${LONG}`,
		`${SHORT} or fewer`,
	];
	return [{ title: 'Sentences of each entry, in words', head, rows, remarks }];
}
