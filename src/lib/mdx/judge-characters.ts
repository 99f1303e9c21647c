import { findHidden, findMixedWords } from '../text/characters.ts';
import type { MixedWord } from '../text/characters.ts';
import { MOST_REFUSALS } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Refuses what a reader of the text or of its source would not see: `hidden-character`, `mixed-script`. */
export function judgeCharacters(text: string): Refusal[] {
	return [...judgeHidden(text), ...judgeScripts(text)].slice(0, MOST_REFUSALS);
}

function judgeHidden(text: string): Refusal[] {
	return findHidden(text).map(({ start, end, code, kind }) => ({
		start,
		end,
		rule: 'hidden-character',
		message: `Here stands ${kind} that nobody sees (${code}).`,
		hint:
			code === 'U+FEFF' && start === 0
				? 'Save the file as UTF-8 without a byte order mark.'
				: 'Delete it: put the cursor after it and press Backspace, or type the words anew.',
	}));
}

function judgeScripts(text: string): Refusal[] {
	return findMixedWords(text).map(refuseMixedWord);
}

/** Refuses a word whose letters come from more than one script. */
export function refuseMixedWord({ start, end, word, scripts, odd }: MixedWord): Refusal {
	return {
		start,
		end,
		rule: 'mixed-script',
		message: `The word "${word}" mixes ${scripts.join(' and ')} letters (“${odd}” among the others).`,
		hint: 'Type the whole word with one keyboard; letters that look alike are not the same to a search.',
	};
}
