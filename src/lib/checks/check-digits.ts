import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { placeInRun } from './place-in-run.ts';

/** Numbers in other digits than 0 to 9. Small 2 and 3 may follow a unit. */
const OTHER_DIGITS = [
	/(?:(?![0-9²³\p{Nl}]|(?<=\p{L})[₀-₉])\p{N})+|(?<!\p{L})[²³]/gu,
	/(?<!\p{L})[〇一二三四五六七八九十百千万萬億亿]+(?!\p{L})/gu,
];
/** Roman numbers, as signs of their own or in letters. They may follow a name: "Part II". Most of two letters are short for something else. */
const ROMAN =
	/(?<!\p{Lu}[\p{L}’]*[ \u00a0])(?:\p{Nl}+|(?<![\p{L}\p{N}])(?=[IVX]{2}|[IVXLCDM]{3})(?=[LCDM]*[IVX])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?![\p{L}\d]))/gu;

/** Figures stand in the digits that they are checked in: `other-digits`. */
export function checkDigits({ prose }: Context): Diagnostic[] {
	return prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ runs }) => runs)
			.flatMap((run) =>
				[...OTHER_DIGITS, ROMAN]
					.flatMap((pattern) => [...run.text.matchAll(pattern)])
					.map((match) => {
						const range = placeInRun(record, run, match.index, match[0]);
						const message = `"${match[0]}" is a figure that no check can read.`;
						const hint = 'Write it in the digits 0 to 9, such as 98 or 0.75, or in words.';
						return diagnosticAt(record.file, range, 'other-digits', message, hint);
					}),
			),
	);
}
