import type { Ledger } from '../lib/ledger/record.ts';

// Astro runs the content configuration in a module graph of its own, where a variable of this module would be another one.
const KEY = Symbol.for('off-the-list.checked-content');
const shared = globalThis as { [KEY]?: { folder: string; ledger: Ledger } };

/** Keeps the content that a build has read and checked, so that no later step reads it again. */
export function keepChecked(folder: string, ledger: Ledger): void {
	shared[KEY] = { folder, ledger };
}

/** Lets go of it. What makes pages has Astro’s own copy. */
export function forgetChecked(): void {
	delete shared[KEY];
}

/** The content of a folder as the build has checked it; nothing in development, where it changes. */
export function findChecked(folder: string): Ledger | undefined {
	return shared[KEY]?.folder === folder ? shared[KEY].ledger : undefined;
}
