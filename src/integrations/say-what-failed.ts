/**
 * Waits for a promise, and says what was attempted when it fails.
 *
 * @param attempt what could not be done: "The chart russian-list could not be drawn"
 * @param remedy what may help, as a sentence
 */
export async function sayWhatFailed<T>(
	promise: Promise<T>,
	attempt: string,
	remedy = '',
): Promise<T> {
	try {
		return await promise;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error([`${attempt}: ${reason}`, remedy].filter(Boolean).join(' '), { cause: error });
	}
}
