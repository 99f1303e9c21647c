import { join } from 'node:path';
import { finishPage } from './finish-page.ts';
import type { FinishedPage, MadePage } from './finish-page.ts';
import { writeBuiltFile } from './write-file.ts';

/** What the rest of the site needs to know of a page that is written. */
export type PageFacts = Omit<FinishedPage, 'html'>;

/** A page to be written, and the folder of the built site. */
export interface PageJob extends MadePage {
	folder: string;
}

/** Finishes a page and writes it into the folder of the built site. */
export function writePage({ folder, ...made }: PageJob): PageFacts {
	const { html, ...facts } = finishPage(made);
	writeBuiltFile(join(folder, made.path.replace(/\/$/, '/index.html')), html);
	return facts;
}
