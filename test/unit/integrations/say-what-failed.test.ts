import { expect, test } from 'vitest';
import { sayWhatFailed } from '../../../src/integrations/say-what-failed.ts';

test('says what was attempted, why it failed and what may help, and keeps the cause', async () => {
	const cause = new Error('No canvas.');
	const failing = sayWhatFailed(
		Promise.reject(cause),
		'The chart could not be drawn',
		'Try again.',
	);
	await expect(failing).rejects.toThrow('The chart could not be drawn: No canvas. Try again.');
	await expect(failing).rejects.toHaveProperty('cause', cause);
});

test('passes on what is made', async () => {
	expect(await sayWhatFailed(Promise.resolve(1), 'The chart could not be drawn')).toBe(1);
});
