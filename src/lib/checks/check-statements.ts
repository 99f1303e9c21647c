import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';

/** Words that stand for something named before. "Both Russia and China" and "Those killed at …" name what they mean. */
const PRONOUN =
	/^(?:[Hh]e|[Ss]he|It|[Tt]hey|[Tt]his|[Tt]hat (?:is|was|has|had|will|would)|[Tt]hese|[Tt]hose(?! (?:who|[a-z]+ed)\b)|(?:[Hh]is|[Hh]er)(?! Majesty)|[Hh]ers|[Ii]ts|[Tt]heirs?|[Bb]oth(?! (?:houses|chambers|sides)\b| .{1,60}? and )|[Nn]either(?! .{1,60}? nor )|[Aa]nother|[Tt]he (?:former|latter|same|other|others))\b/;
/** Things of which there are many, so that the bare word says none: "the order", "the trial". */
const NOUNS =
	'act|agreement|amendment|appeal|attack|ban|bill|body|case|centre|claim|committee|count|court|decision|decree|document|envoy|figure|government|group|hearing|judge|law|lawyer|letter|list|meeting|minister|ministry|movement|notice|office|official|order|plan|report|request|resolution|review|ruling|sentence|statement|strike|suspension|text|trial|verdict|vote';
const BARE_NOUN = new RegExp(
	`^[Tt]he (?:${NOUNS})(?! (?:\\p{Lu}|(?:[a-z]+(?:ed|en|ing|pt|nt) )?(?:about|after|against|among|as|at|before|between|by|for|from|in|into|named|of|on|over|since|that|to|under|which|who|with)\\b))(?=[ .,:])`,
	'u',
);

/** A statement is understood by itself: `leaning-statement`. A form of a figure is whole: `split-figure`. */
export function checkStatements({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.claims.values()].flatMap(({ data, file, locate }) => [
		...(['statement', 'brief'] as const).flatMap((key) => {
			const text = data[key] ?? '';
			const opening =
				PRONOUN.exec(text)?.[0] ?? (key === 'statement' ? BARE_NOUN.exec(text)?.[0] : undefined);
			if (opening === undefined) return [];
			const message = `The ${key} opens with "${opening}", and nothing before it says what that is.`;
			const hint = 'Name the thing: the claim is read by itself, in lists and where it is cited.';
			return [diagnosticAt(file, locate([key]), 'leaning-statement', message, hint)];
		}),
		...(data.says ?? []).flatMap((form, index, forms) => {
			const before = forms[index - 1] ?? '';
			if (!/^\d{3}(?!\d)/.test(form) || !/\d$/.test(before)) return [];
			// To find a place the record is parsed again.
			const { end } = locate(['says', index - 1]);
			const between = file.text.slice(end, locate(['says', index]).start);
			if (!/^, ?$/.test(between)) return [];
			const message = `"${before}" and "${form}" are parts of one figure, split at its comma.`;
			const hint = `Put it in quotation marks: "${before},${form}".`;
			return [diagnosticAt(file, locate(['says', index]), 'split-figure', message, hint)];
		}),
	]);
}
