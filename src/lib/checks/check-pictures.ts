import { validatePictureFile } from '../ledger/validate-picture.ts';
import { suggest } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Pictures are there, are of a kind and size that entries can show, and are shown: `refused-picture`, `unused-picture`. */
export function checkPictures({ ledger }: Context): Diagnostic[] {
	const used = new Set<string>();
	const missing = [...ledger.documents.values()].flatMap(({ file, pictures }) => {
		const folder = file.path.replace(/[^/]*$/, '');
		return pictures.flatMap(({ url, ...range }): Diagnostic[] => {
			const path = folder + url.replace(/^.*\//, '');
			used.add(path);
			// Any other address is refused with the prose.
			if (!/^\.\/[^/]*$/.test(url) || ledger.pictures.has(path)) return [];
			const near = suggest(path, ledger.pictures.keys());
			const message = `There is no picture "${path}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
			const hint = 'Put the file beside the entry, or correct its name.';
			return [diagnosticAt(file, range, 'refused-picture', message, hint)];
		});
	});
	const wrong = [...ledger.pictures.values()].flatMap((file): Diagnostic[] => {
		const refused = validatePictureFile(file);
		if (refused !== undefined) return [refused];
		if (used.has(file.path) || ledger.broken.entries.size > 0) return [];
		const message = `No entry shows the picture "${file.path}".`;
		const name = file.path.replace(/^.*\//, '');
		const hint = `Show it in an entry of the same folder, ![what it shows](./${name}), or delete the file.`;
		return [diagnosticAt(file, FILE_START, 'unused-picture', message, hint)];
	});
	return [...missing, ...wrong];
}
