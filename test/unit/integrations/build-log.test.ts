import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../../src/integrations/build-log.ts';

afterEach(() => vi.restoreAllMocks());

/** What is printed of messages, as Astro hands them in. */
function print(...messages: string[]): string {
	let printed = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += String(text);
		return true;
	});
	for (const message of messages)
		buildLog().write({ label: 'SKIP_FORMAT', level: 'info', message, newLine: true });
	return printed;
}

test('the log of a build has no lines about single pages', () => {
	expect(
		print(
			'  \u001b[34m├─\u001b[39m \u001b[2m/report/index.html\u001b[22m',
			' \u001b[2m(+12ms)\u001b[22m (file not created, response body was empty)',
		),
	).toBe('');
});

test('the log of a build has everything else', () => {
	expect(print('583 page(s) built in 12.71s', 'The file ├─.mdx is odd.')).toBe(
		'583 page(s) built in 12.71s\nThe file ├─.mdx is odd.\n',
	);
});
