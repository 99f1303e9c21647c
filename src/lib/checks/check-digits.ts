import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { placeInRun } from './place-in-run.ts';

/** Numbers in other digits than 0 to 9. Roman ones may follow a name, and small 2 and 3 a unit. */
const OTHER_DIGITS =
	/(?:(?![0-9²³]|(?<=\p{Lu}[\p{L}’]*[ \u00a0]\p{Nl}*)\p{Nl}|(?<=\p{L})[₀-₉])\p{N})+|(?<!\p{L})[²³]/gu;

/** Figures stand in the digits that they are checked in: `other-digits`. */
export function checkDigits({ prose }: Context): Diagnostic[] {
	return prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ runs }) => runs)
			.flatMap((run) =>
				[...run.text.matchAll(OTHER_DIGITS)].map((match) => {
					const range = placeInRun(record, run, match.index, match[0]);
					const message = `"${match[0]}" is a figure that no check can read.`;
					const hint = 'Write it in the digits 0 to 9, such as 98 or 0.75, or in words.';
					return diagnosticAt(record.file, range, 'other-digits', message, hint);
				}),
			),
	);
}
