/** Which other figures a stated one covers. The form of a key is described in `figures.ts`. */
import { OTHER_UNITS } from './figure-units.ts';
import { figuresIn } from './figures.ts';

/**
 * Every key that a stated figure covers: a date its month, its year and its day without the year;
 * the 1990s the nineties; a sum its bare number. A percentage is no bare number: 33 per cent are not 33.
 */
export function keysCoveredBy(key: string): string[] {
	const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(key);
	if (date) {
		const [, year, month, day] = date;
		const keys = [`n:${Number(year)}`];
		if (month !== undefined) keys.push(`${year}-${month}`);
		if (day !== undefined) keys.push(key, `--${month}-${day}`);
		return keys;
	}
	const decade = /^decade:\d\d(\d0)$/.exec(key);
	if (decade) return [key, `decade:${decade[1]}`];
	const [, amount] = key.split(':');
	return amount === undefined || OTHER_UNITS.test(key) ? [key] : [key, `n:${amount}`];
}

/** Every key that the figures of a text cover. */
export function keysStatedIn(text: string): Set<string> {
	return new Set(figuresIn(text).flatMap((found) => keysCoveredBy(found.key)));
}
