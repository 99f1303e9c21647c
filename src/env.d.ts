declare namespace App {
	interface Locals {
		/** The numbers of the notes on the page that is being made. Set by the page of an entry, and for each entry of the editions. */
		notes?: import('./lib/citations/number-notes.ts').Notes;
		/** The page on which these notes stand in full, as an address on this site. */
		notesPath?: string;
		/** True on the page that the editions are made of: notes and definitions stand at the end, nothing opens in place. */
		isBook?: boolean;
	}
}

declare module 'virtual:static-charts' {
	/** Every chart drawn to SVG at two sizes, by its id. */
	export const pictures: Record<string, { wide: string; narrow: string }>;
}

declare module 'virtual:preview-notice' {
	/** What the pages of a preview say of it; nothing in a build for readers. */
	export const notice: import('./lib/checks/preview-notice.ts').PreviewNotice | undefined;
}
