import { describe, expect, test } from 'vitest';
import { placeMarginNotes } from '../../../../src/lib/citations/place-margin-notes.ts';

/** A note of three lines, as [where its phrase is, whether it can be spared]. */
function note(at: number, isSpare = false) {
	return { at, height: 60, isSpare };
}

describe('placeMarginNotes', () => {
	test('puts a note beside its phrase', () => {
		expect(placeMarginNotes([note(0), note(200)], [])).toEqual([0, 200]);
	});

	test('slides a note under the one before it', () => {
		expect(placeMarginNotes([note(100), note(100), note(128)], [])).toEqual([100, 166, 232]);
	});

	test('lets a later note stand beside its phrase again after a stack', () => {
		expect(placeMarginNotes([note(100), note(110), note(300)], [])).toEqual([100, 166, 300]);
	});

	test('leaves out a spare note that would stand far from its phrase, and closes the gap', () => {
		const notes = [note(100), note(110), note(120, true), note(180)];
		expect(placeMarginNotes(notes, [])).toEqual([100, 166, undefined, 232]);
	});

	test('lifts a note, and those in its way, above a stretch that is taken', () => {
		const taken = [{ top: 260, bottom: 600 }];
		expect(placeMarginNotes([note(150), note(200)], taken)).toEqual([128, 194]);
	});

	test('puts a note below a stretch that is taken where those before it cannot make way', () => {
		const taken = [{ top: 200, bottom: 400 }];
		expect(placeMarginNotes([note(100), note(110), note(120)], taken)).toEqual([68, 134, 406]);
	});

	test('does not lift a note into another stretch that is taken', () => {
		const taken = [
			{ top: 0, bottom: 100 },
			{ top: 160, bottom: 300 },
		];
		expect(placeMarginNotes([note(110)], taken)).toEqual([306]);
	});

	test('keeps notes above the end of the text, however far they go up', () => {
		const notes = [note(300), note(320), note(330)];
		expect(placeMarginNotes(notes, [{ top: 400, bottom: Infinity }])).toEqual([202, 268, 334]);
	});
});
