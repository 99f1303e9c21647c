import { partialDate } from '../../schemas/shared.ts';
import { MONTHS } from './format-date.ts';

/**
 * The date that somebody wrote in another form, as the ledger writes dates.
 * Nothing when it could mean two days, such as `04/05/2003`.
 *
 * @example readWrittenDate('14/02/2003') // '2003-02-14'
 */
export function readWrittenDate(written: string): string | undefined {
	const text = written.replace(/^[“”"'\s]+|[“”"'\s]+$/g, '').toLowerCase();
	const date = readNumbers(text) ?? readWords(text) ?? text;
	return partialDate.safeParse(date).success ? date : undefined;
}

function readNumbers(text: string): string | undefined {
	const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
	if (!first || !second || !year) {
		const [, y, m, d] = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text) ?? [];
		return y && m ? join(y, m, d) : undefined;
	}
	if (Number(first) > 12 || first === second) return join(year, second, first);
	return Number(second) > 12 ? join(year, first, second) : undefined;
}

function readWords(text: string): string | undefined {
	const month =
		MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(text)) + 1;
	const year = /\b\d{4}\b/.exec(text)?.[0];
	const day = /\b\d{1,2}\b/.exec(text)?.[0];
	return month > 0 && year ? join(year, String(month), day) : undefined;
}

function join(year: string, month: string, day?: string): string {
	return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
