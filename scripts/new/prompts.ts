import * as clack from '@clack/prompts';
import { matchesOffer } from '../../src/lib/contributing/offer-answers.ts';
import type { Offer } from '../../src/lib/contributing/offer-answers.ts';

/** Thrown when somebody leaves with Ctrl+C. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

/** Says in a sentence what is wrong with an answer; nothing when it is accepted. */
type Validate<Value> = (value: Value) => string | undefined;

/** The prompts of a terminal. Each throws `Cancelled` at Ctrl+C. */
export function promptsIn(terminal: clack.CommonOptions) {
	/** The typed words find offers by id and by description; ids that begin with them come first. */
	const choice = (message: string, offers: Offer[], tell?: (typed: string) => void) => ({
		...terminal,
		message,
		options(this: { userInput: string }) {
			tell?.(this.userInput);
			return startsFirst(offers, this.userInput);
		},
		filter: matchesOffer,
		maxItems: 8,
	});
	return {
		async text(message: string, validate?: Validate<string>, initialValue = ''): Promise<string> {
			const typed = clack.text({
				...terminal,
				message,
				initialValue,
				validate: (text = '') => validate?.(text.trim()),
			});
			return ((await answered(typed)) ?? '').trim();
		},
		one: (message: string, offers: Offer[]) =>
			answered(clack.autocomplete(choice(message, offers))),
		/** Several of the offers. Asks again when the answer is refused, or when words were typed that no chosen offer has. */
		async several(
			message: string,
			offers: Offer[],
			validate?: Validate<unknown>,
		): Promise<string[]> {
			let typed = '';
			let chosen: string[] = [];
			for (;;) {
				const prompt = clack.autocompleteMultiselect({
					...choice(message, offers, (words) => (typed = words)),
					initialValues: chosen,
				});
				chosen = await answered(prompt);
				const isChosen = offers.some(
					(offer) => chosen.includes(offer.value) && matchesOffer(typed, offer),
				);
				const problem =
					typed.trim() === '' || isChosen
						? validate?.(chosen)
						: `"${typed.trim()}" was typed, and nothing was chosen by it. Type it again and press Tab, which chooses the marked line; Enter goes on.`;
				if (problem === undefined) return chosen;
				clack.log.warn(problem, terminal);
			}
		},
		confirm: (message: string, initialValue = false) =>
			answered(clack.confirm({ ...terminal, message, initialValue })),
		warn: (message: string) => clack.log.warn(message, terminal),
	};
}

async function answered<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
	const answer = await prompt;
	if (clack.isCancel(answer)) throw new Cancelled();
	return answer as Exclude<T, symbol>;
}

/** These offers, first those whose id begins with what was typed. */
function startsFirst(offers: Offer[], typed: string): Offer[] {
	const starts = ({ value }: Offer) => Number(value.startsWith(typed));
	return offers.toSorted((one, other) => starts(other) - starts(one));
}
