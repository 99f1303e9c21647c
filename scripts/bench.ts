/**
 * npm run bench -- NAME
 *
 * Measures something and prints it. Times depend on the machine, so they live here and not in the tests.
 */
import { benchCheck } from './bench/check.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { benchText } from './bench/text.ts';
import { benchWeight } from './bench/weight.ts';

const BENCHES: Record<string, () => void | Promise<void>> = {
	check: benchCheck,
	lighthouse: benchLighthouse,
	scale: benchScale,
	search: benchSearch,
	text: benchText,
	weight: benchWeight,
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
	console.error(
		`Name what to measure: ${Object.keys(BENCHES).join(', ')}. For example: npm run bench -- check`,
	);
	process.exit(2);
}
await bench();
