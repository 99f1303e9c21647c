/**
 * Work that has begun and that nobody waits for yet. Its failure is told to whoever awaits it in the end; until then Node
 * would take it for one that nobody handles, and stop at once.
 */
export function awaitLater<T>(work: Promise<T>): Promise<T> {
	work.catch(() => undefined);
	return work;
}
