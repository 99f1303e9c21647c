/** Content for tests: the sound fixture, and edits to it. */
import { readContentFiles } from '../src/integrations/content-files.ts';
import type { ContentFile } from '../src/lib/checks/issue.ts';

/** The day on which the fixtures were checked. */
export const FIXTURE_DAY = '2026-11-24';

/** One change to a file of the fixture; without `find`, a new file. */
export interface Edit {
	file: string;
	find?: string;
	write: string;
}

const sound = readContentFiles('test/fixtures/sound');

/** The sound fixture with edits. Throws when an edit finds nothing to change. */
export function soundContent(...edits: Edit[]): ContentFile[] {
	const files = sound.map((file) => ({ ...file }));
	for (const { file: path, find, write } of edits) {
		if (find === undefined) {
			files.push({ path, text: write });
			continue;
		}
		const file = files.find((one) => one.path === path);
		if (!file?.text.includes(find)) throw new Error(`${path} has no "${find}" to change.`);
		file.text = file.text.replace(find, () => write);
	}
	return files;
}
