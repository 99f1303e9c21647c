import { join } from 'node:path';
import { finishPage } from './finish-page.ts';
import type { FinishedPage, MadePage } from './finish-page.ts';
import { writeFile } from './write-file.ts';
import type { WrittenFile } from './write-file.ts';

/** What the rest of the site needs to know of a page that is written. */
export interface PageFacts extends Omit<FinishedPage, 'html'> {
	/** Where it stands on the disk. */
	file: string;
	written: WrittenFile;
}

/** A page to be written, and the folder of the built site. */
export interface PageJob extends MadePage {
	folder: string;
}

/** Finishes pages and writes them into the folder of the built site. One that cannot be finished has an error in its place. */
export function writePages(jobs: PageJob[]): (PageFacts | Error)[] {
	return jobs.map((job) => {
		try {
			return writePage(job);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			return new Error(`The page ${job.path} could not be finished: ${message}`, { cause: error });
		}
	});
}

function writePage({ folder, ...made }: PageJob): PageFacts {
	const { html, ...facts } = finishPage(made);
	const file = join(folder, made.path.replace(/\/$/, '/index.html'));
	return { ...facts, file, written: writeFile(file, html) };
}
