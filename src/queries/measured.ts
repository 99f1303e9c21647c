import type { Measured } from '../lib/measured/measured.ts';

const FILES = import.meta.glob<Measured>('../measured/*.json', { eager: true, import: 'default' });

/** What was measured last by the bench of a name, if it was kept. */
export function getMeasured(name: string): Measured | undefined {
	return FILES[`../measured/${name}.json`];
}
