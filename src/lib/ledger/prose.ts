import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath, Range } from '../diagnostics/locate.ts';
import type { Scheme } from './ledger-url.ts';

/** A link as the author wrote it. */
export interface ProseLink extends Range {
	url: string;
	/** Set when the link names a record. */
	scheme?: Scheme;
	/** The record's id. */
	id?: string;
	/** What the reader sees. */
	text: string;
}

/** A stretch of text that the reader sees. */
export interface TextRun {
	text: string;
	start: number;
	/** The link that it stands in. */
	link: ProseLink | undefined;
	/** Counts paragraphs, headings, cells and attributes: quotations do not cross them. */
	block: number;
}

/** A component, with its literal attributes. */
export interface ComponentUse extends Range {
	name: string;
	attributes: Map<string, string>;
	/** The place of an attribute's value, or of the component. */
	locate: (attribute: string) => Range;
}

/** A heading, with its depth from 1. */
export interface ProseHeading extends Range {
	depth: number;
	text: string;
}

/** What a text links to, says and shows. Places count from the start of the file. */
export interface ParsedProse {
	links: ProseLink[];
	runs: TextRun[];
	components: ComponentUse[];
	headings: ProseHeading[];
	/** Pictures, by the file's name from the entry's own folder: `./court.jpg`. */
	pictures: (Range & { url: string })[];
	/** Footnotes that are written, by their names. */
	footnotes: string[];
	/** What stands in the text and may not. With any, the rest of this is not to be shown. */
	diagnostics: Diagnostic[];
	/** Whether the text could not be read, so that all lists but `diagnostics` are empty. */
	isUnread: boolean;
	/** The key of a record that the text stands under; none for the body of an entry. */
	path?: KeyPath;
}

/** The prose of an entry, with places that count from the start of its file. */
export interface EntryDocument extends ParsedProse {
	file: ContentFile;
	/** The prose without the front matter. */
	body: string;
}
