/** Where the texts of a picture stand, by widths that are estimated as the picture estimates them. */
import { load } from 'cheerio';
import { textWidth } from '../../../../src/pictures/kinds/svg.ts';

interface Box {
	words: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The box of each text. Capitals and figures are 0.72 em high, and tails reach 0.2 em below the baseline. */
export function readTextBoxes(svg: string): Box[] {
	const $ = load(svg, { xml: true });
	return $('text')
		.toArray()
		.map((node) => {
			const read = (name: string, other: number) => Number($(node).attr(name) ?? other);
			const words = $(node).text();
			const size = read('font-size', 12);
			const width = textWidth(words, { size, weight: read('font-weight', 400) });
			const before = { middle: width / 2, end: width }[$(node).attr('text-anchor') ?? ''] ?? 0;
			const left = read('x', 0) - before;
			const y = read('y', 0);
			return { words, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.2 * size };
		});
}

/** The texts that overlap one another, leave the picture, or are under 10.5 px. */
export function findTextFaults(svg: string): string[] {
	const $ = load(svg, { xml: true });
	const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
	const boxes = readTextBoxes(svg);
	const outside = boxes.filter(
		({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
	);
	const small = $('text')
		.toArray()
		.filter((node) => Number($(node).attr('font-size') ?? 12) < 10.5);
	const pairs = boxes.flatMap((one, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(other) =>
					one.left < other.right &&
					other.left < one.right &&
					one.top < other.bottom &&
					other.top < one.bottom,
			)
			.map((other) => `"${one.words}" overlaps "${other.words}"`),
	);
	return [
		...pairs,
		...outside.map(({ words }) => `"${words}" leaves the picture`),
		...small.map((node) => `"${$(node).text()}" is too small`),
	];
}

/** What the pictures may not hold: styles, scripts, ids, gradients, patterns, clips, and colours that are no token. */
export function findMarkupFaults(svg: string): string[] {
	const $ = load(svg, { xml: true });
	const colours = $('[fill], [stroke]')
		.toArray()
		.flatMap((node) => [$(node).attr('fill'), $(node).attr('stroke')])
		.filter((colour) => colour !== undefined && colour !== 'none' && !TOKEN.test(colour));
	const others = $('[style], [id], [class], script, linearGradient, pattern, clipPath')
		.toArray()
		.map(({ name }) => `<${name}>`);
	return [...colours.map((colour) => `colour ${colour}`), ...others];
}

const TOKEN = /^var\(--(?:ink|muted|line|paper|subject|context|pale|compared|note)\)$/;
