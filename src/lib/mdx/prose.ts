import type { Range } from '../text/locate.ts';
import type { Refusal } from './refusal.ts';

/** A node of the tree, as far as the checks look at it. */
export interface ProseNode {
	type: string;
	children?: ProseNode[];
	value?: string;
	url?: string;
	title?: string | null;
	alt?: string | null;
	/** Of a footnote, its name. */
	identifier?: string;
	label?: string | null;
	/** Of a list item that is a box to tick. */
	checked?: boolean | null;
	depth?: number;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	position?: { start: { offset: number }; end: { offset: number } };
}

/** Where a node stands in its text. */
export function rangeOf({ position }: ProseNode): Range {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 1 };
}

/** The link schemes of the ledger. */
export const SCHEMES = ['claim', 'quote', 'term', 'person', 'source'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A link as the author wrote it. */
export interface ProseLink extends Range {
	url: string;
	/** Set when the link names a record. */
	scheme?: Scheme;
	/** The record's id. */
	id?: string;
	/** What the reader sees. */
	text: string;
	/** The place of `text`. */
	textStart: number;
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
	refusals: Refusal[];
	/** Whether the text was refused before it could be read, so that all lists but `refusals` are empty. */
	isUnread: boolean;
}
