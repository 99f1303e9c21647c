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
