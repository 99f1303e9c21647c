import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import type { ParsedProse, ProseLink } from '../ledger/prose.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A stretch between double quotation marks. */
interface Quotation {
	/** The words between the marks. */
	words: string;
	/** The place of the words in the file. */
	start: number;
	end: number;
	link: ProseLink | undefined;
}

/** Words between quotation marks are exactly in a quote record. One scare-quoted word a text is allowed. */
export function checkQuotations({ ledger, prose }: Context): Diagnostic[] {
	const known = [...ledger.records.quotes.values()].map(wordsOf);
	return prose.flatMap(({ record, parts }) => {
		let scareQuotes = 0;
		return parts.flatMap(quotationsIn).flatMap((quotation) => {
			const { words, link } = quotation;
			const source =
				link?.scheme === 'quote' ? ledger.records.quotes.get(link.id ?? '') : undefined;
			if (link?.scheme === 'quote') {
				if (source === undefined || contains(wordsOf(source), words)) return [];
				return [differs(record, quotation, source)];
			}
			if (known.some((text) => contains(text, words))) return [];
			if (countWords(words) === 1) {
				scareQuotes += 1;
				return scareQuotes <= 1 ? [] : [secondScareQuote(record, quotation)];
			}
			return [unrecorded(ledger, record, quotation)];
		});
	});
}

/** Finds what stands between double quotation marks, across links and emphasis but not across blocks. */
export function quotationsIn({ runs }: ParsedProse): Quotation[] {
	const found: Quotation[] = [];
	for (const inBlock of Map.groupBy(runs, ({ block }) => block).values()) {
		if (!inBlock.some(({ text }) => /[“"]/.test(text))) continue;
		let open: { words: string; start: number; link: ProseLink | undefined } | undefined;
		for (const run of inBlock) {
			for (const [index, character] of run.text.split('').entries()) {
				if (open === undefined) {
					if (/[“"]/.test(character))
						open = { words: '', start: run.start + index + 1, link: run.link };
				} else if (/[”"]/.test(character)) {
					found.push({ ...open, end: run.start + index });
					open = undefined;
				} else open.words += character;
			}
		}
	}
	return found;
}

function wordsOf({ data }: LedgerRecord<'quotes'>): string {
	return normalize(`${data.words} \n ${data.original ?? ''}`);
}

/** Whether a text has these very words. Kinds of apostrophe and white space do not count, nor does the stop before the closing mark. */
function contains(text: string, words: string): boolean {
	const wanted = normalize(words).replace(/[.,;:!?…]+$/, '');
	const index = text.indexOf(wanted);
	if (wanted === '' || index < 0) return false;
	for (let place = index; place >= 0; place = text.indexOf(wanted, place + 1)) {
		const before = text[place - 1] ?? ' ';
		const after = text[place + wanted.length] ?? ' ';
		if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
	}
	return false;
}

function normalize(text: string): string {
	return text
		.replace(/[’‘ʼ`]/g, "'")
		.replace(/[“”«»]/g, '"')
		.replace(/[–—]/g, '-')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}

function countWords(text: string): number {
	return text.trim().split(/\s+/).length;
}

function differs(
	record: LedgerRecord,
	quotation: Quotation,
	source: LedgerRecord<'quotes'>,
): Diagnostic {
	const message = `The quote "${source.id}" does not have the words “${quotation.words}”.`;
	const hint = `Its words are: “${source.data.words}” Quote them exactly, or take the quotation marks away.`;
	return diagnosticAt(record.file, quotation, 'unrecorded-quotation', message, hint);
}

function unrecorded(ledger: Ledger, record: LedgerRecord, quotation: Quotation): Diagnostic {
	const all = [...ledger.records.quotes.values()].map(({ data }) => data.words);
	const message = `No quote in the ledger has the words “${quotation.words}”.${didYouMean(quotation.words, all)}`;
	const hint =
		'Quote a record exactly and link it, [“…”](quote:ID), add the quote with its source, or say it in our own words.';
	return diagnosticAt(record.file, quotation, 'unrecorded-quotation', message, hint);
}

function secondScareQuote(record: LedgerRecord, quotation: Quotation): Diagnostic {
	const message = `“${quotation.words}” is the second single word between quotation marks in this text.`;
	const hint = 'One is allowed. Take the marks away, or quote somebody.';
	return diagnosticAt(record.file, quotation, 'scare-quotes', message, hint);
}
