/** Content for tests: the sound fixture, and edits to it. */
import { readContentFiles } from '../src/integrations/content-files.ts';
import type { ContentFile } from '../src/lib/diagnostics/diagnostic.ts';

/** The day on which the fixtures were checked. */
export const FIXTURE_DAY = '2026-11-24';

/** One change to a file of the fixture: words of it, its name, or, with neither, a new file. */
export interface Edit {
	file: string;
	find?: string;
	/** What stands there instead; with `everywhere`, at every place. */
	write?: string;
	everywhere?: boolean;
	/** The file's new path. */
	moveTo?: string;
	/** Of a new file: whether it is a symbolic link, how many bytes it has, or a picture in base64. */
	isLink?: boolean;
	size?: number;
	picture?: string;
}

const sound = readContentFiles('test/fixtures/sound');

/** The sound fixture with edits. Throws when an edit finds nothing to change. */
export function soundContent(...edits: Edit[]): ContentFile[] {
	const files = sound.map((file) => ({ ...file }));
	for (const edit of edits) {
		const { file: path, find, write = '', everywhere, moveTo, isLink, size, picture } = edit;
		if (find === undefined && moveTo === undefined) {
			const bytes = picture === undefined ? {} : { bytes: Buffer.from(picture, 'base64') };
			const text = picture === undefined && !isLink ? write : '';
			files.push({ path, text, ...(isLink && { isLink }), ...(size && { size }), ...bytes });
			continue;
		}
		const file = files.find((one) => one.path === path);
		if (!file?.text.includes(find ?? '')) throw new Error(`${path} has no "${find}" to change.`);
		if (moveTo !== undefined) file.path = moveTo;
		if (find === undefined) continue;
		file.text = everywhere
			? file.text.replaceAll(find, () => write)
			: file.text.replace(find, () => write);
	}
	return files;
}
