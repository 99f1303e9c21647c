/**
 * npm run font
 *
 * Subsets Source Serif 4 to the letters and features that the site uses, and writes the file that the styles name.
 * Run it when the text needs a letter that it lacks; the result is committed, so that a build needs no font tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readCommandLine } from './command-line.ts';

const SOURCE =
	'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const TARGET = 'src/styles/source-serif-4.woff2';

readCommandLine(import.meta.filename, {});
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
	'',
);
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœŒ';
const marks = '\u00a0–—‘’“”…·×•§©°½¼¾−€£²³¹«»†‡′″→←↑↓↩';

const font = await subsetFont(readFileSync(SOURCE), printable + letters + marks, {
	targetFormat: 'woff2',
	variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(TARGET, font);
console.log(`${TARGET}: ${(font.length / 1024).toFixed(1)} KB`);
