import { escapeMarkup } from '../text/escape.ts';
import type { Book } from './read-book.ts';

/** Where a document of each type stands in a book, in the words of the EPUB structural vocabulary, and its role. */
const TYPES = {
	cover: { matter: 'frontmatter', role: '' },
	titlepage: { matter: 'frontmatter', role: '' },
	toc: { matter: 'frontmatter', role: '' },
	chapter: { matter: 'bodymatter', role: ' role="doc-chapter"' },
	glossary: { matter: 'backmatter', role: ' role="doc-glossary"' },
	appendix: { matter: 'backmatter', role: ' role="doc-appendix"' },
};

/** One document of an EPUB. */
export interface EpubDocument {
	type: keyof typeof TYPES;
	/** Its file name. */
	name: string;
	title: string;
	/** The text, as XHTML. */
	body: string;
}

/** Writes one document around its text. The contents bring elements of their own kind; other parts get one. */
export function writeDocument({ type, title, body }: EpubDocument, { language }: Book): string {
	const { matter, role } = TYPES[type];
	const label = escapeMarkup(title);
	const text =
		type === 'toc'
			? body
			: `<section epub:type="${type}"${role} aria-label="${label}">\n${body}\n</section>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="ltr">
<head>
<title>${label}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${matter}">
${text}
</body>
</html>
`;
}

/** What the book offers to readers who do not see it, or see it otherwise. https://www.w3.org/TR/epub-a11y-11/ */
const ACCESS: [string, string][] = [
	['accessMode', 'textual'],
	['accessMode', 'visual'],
	['accessModeSufficient', 'textual'],
	['accessibilityFeature', 'alternativeText'],
	['accessibilityFeature', 'displayTransformability'],
	['accessibilityFeature', 'longDescription'],
	['accessibilityFeature', 'readingOrder'],
	['accessibilityFeature', 'structuralNavigation'],
	['accessibilityFeature', 'tableOfContents'],
	['accessibilityHazard', 'none'],
	[
		'accessibilitySummary',
		'Every chart has a description in words and a table of its numbers. Notes are linked to their places and back. Words in other languages are marked as such.',
	],
];

/** Writes the package document: what the book is, which files it has, in which order they are read. */
export function writePackage(book: Book, documents: EpubDocument[]): string {
	const metadata = [
		`<dc:identifier id="identifier">${escapeMarkup(book.address)}off-the-list.epub</dc:identifier>`,
		`<dc:title>${escapeMarkup(book.title)}</dc:title>`,
		`<dc:language>${book.language}</dc:language>`,
		`<dc:creator>${escapeMarkup(book.author)}</dc:creator>`,
		`<dc:publisher>${escapeMarkup(book.title)}</dc:publisher>`,
		`<dc:description>${escapeMarkup(book.description)}</dc:description>`,
		`<dc:date>${book.day}</dc:date>`,
		`<dc:source>${escapeMarkup(book.address)}</dc:source>`,
		'<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>',
		`<meta property="dcterms:modified">${book.day}T00:00:00Z</meta>`,
		...ACCESS.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`),
		'<meta name="cover" content="cover-image"/>',
	];
	const items = [
		...documents.map(
			({ name, body, type }) =>
				`<item id="${idOf(name)}" href="${name}" media-type="application/xhtml+xml"${propertiesOf(body, type)}/>`,
		),
		'<item id="style" href="style.css" media-type="text/css"/>',
		'<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>',
	];
	const spine = documents.map(({ name }) => `<itemref idref="${idOf(name)}"/>`);
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${book.language}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** Names of files may begin with digits, ids may not. */
function idOf(name: string): string {
	return `part-${name.replace('.xhtml', '')}`;
}

function propertiesOf(body: string, type: EpubDocument['type']): string {
	const properties = [type === 'toc' && 'nav', body.includes('<svg') && 'svg'].filter(Boolean);
	return properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
}
