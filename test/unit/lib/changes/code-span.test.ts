import { describe, expect, test } from 'vitest';
import { codeSpan, cutToChange } from '../../../../src/lib/changes/code-span.ts';

describe('codeSpan', () => {
	test.each([
		['plain words', '`plain words`'],
		['a\n\n| b |\r\n# c', '`a │ b │ # c`'],
		['a\\|b', '`a\\│b`'],
		['`', '`` ` ``'],
		['a `` b ` c', '``` a `` b ` c ```'],
		['@octocat #1', '`@octocat #1`'],
		['a\u202Eb\u200Bc\u0000d\uD800', '`a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+D800⟩`'],
		[' \n ', '(empty)'],
		['', '(empty)'],
	])('writes %j as %s', (text, span) => {
		expect(codeSpan(text)).toBe(span);
	});

	test('cuts a text of more than 300 characters and leaves whole letters', () => {
		expect(codeSpan('😀'.repeat(500))).toBe(`\`${'😀'.repeat(300)}…\``);
		expect(codeSpan('x'.repeat(300))).toBe(`\`${'x'.repeat(300)}\``);
	});
});

describe('cutToChange', () => {
	test('leaves short texts whole', () => {
		expect(cutToChange('144 dead', '145 dead')).toEqual(['144 dead', '145 dead']);
	});

	test('shows what differs with sixty characters on each side', () => {
		const [a, b] = ['a'.repeat(200), 'b'.repeat(200)];
		expect(cutToChange(`${a} 144 ${b}`, `${a} 1,450 ${b}`)).toEqual([
			`…${'a'.repeat(58)} 144 ${'b'.repeat(59)}…`,
			`…${'a'.repeat(58)} 1,450 ${'b'.repeat(59)}…`,
		]);
	});

	test('shows words that were put in between equal ones', () => {
		const text = 'x'.repeat(400);
		expect(cutToChange(text, `${text}xx`)).toEqual([`…${'x'.repeat(60)}`, `…${'x'.repeat(62)}`]);
	});
});
