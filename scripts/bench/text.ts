import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/ledger/load-ledger.ts';
import { sentencesIn } from '../../src/lib/text/sentences.ts';

const LONGEST = 3;

/** Prints how long the sentences of each entry are, with the longest ones. */
export function benchText(): void {
	const { ledger } = loadLedger(readContentFiles('src/content'));
	console.log('words  sentences  median  longest  entry');
	for (const [id, document] of ledger.documents) {
		const sentences = sentencesIn(document).sort((a, b) => a.words - b.words);
		const words = sentences.reduce((sum, one) => sum + one.words, 0);
		const median = sentences[Math.floor(sentences.length / 2)]?.words ?? 0;
		const longest = sentences.at(-1)?.words ?? 0;
		console.log(
			[words, sentences.length, median, longest]
				.map((number, index) => String(number).padStart([5, 10, 7, 8][index] ?? 0))
				.join(' ') + `  ${id}`,
		);
		for (const sentence of sentences.slice(-LONGEST).reverse())
			console.log(`         ${sentence.words}: ${sentence.text}`);
	}
}
