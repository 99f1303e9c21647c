import { findPictureFault } from '../ledger/read-picture.ts';
import { suggest } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { Issue } from './issue.ts';

/** Pictures are there, are of a kind and size that entries can show, and are shown: `refused-picture`, `unused-picture`. */
export function checkPictures({ ledger }: Context): Issue[] {
	const used = new Set<string>();
	const missing = [...ledger.documents.values()].flatMap(({ file, pictures }) => {
		const folder = file.path.replace(/[^/]*$/, '');
		return pictures.flatMap(({ url, ...range }): Issue[] => {
			const path = folder + url.replace(/^.*\//, '');
			used.add(path);
			// Any other address is refused with the prose.
			if (!/^\.\/[^/]*$/.test(url) || ledger.pictures.has(path)) return [];
			const near = suggest(path, ledger.pictures.keys());
			const message = `There is no picture "${path}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
			const hint = 'Put the file beside the entry, or correct its name.';
			return [issueAt(file, range, 'refused-picture', message, hint)];
		});
	});
	const faulty = [...ledger.pictures.values()].flatMap((file): Issue[] => {
		const name = file.path.replace(/^.*\//, '');
		const fault = findPictureFault(name, file.bytes, file.size ?? file.bytes?.length ?? 0);
		if (fault !== undefined)
			return [issueAt(file, { start: 0, end: 1 }, 'refused-picture', ...fault)];
		if (used.has(file.path) || ledger.broken.entries.size > 0) return [];
		const message = `No entry shows the picture "${file.path}".`;
		const hint = `Show it in an entry of the same folder, ![what it shows](./${name}), or delete the file.`;
		return [issueAt(file, { start: 0, end: 1 }, 'unused-picture', message, hint)];
	});
	return [...missing, ...faulty];
}
