import { escapeMarkup } from '../text/escape.ts';
import type { Book } from './read-book.ts';

/** One document of an EPUB in its reading order. */
export interface EpubDocument {
	/** Its file name. */
	name: string;
	title: string;
	xhtml: string;
	/** What kind of part it is, in the words of the EPUB structural vocabulary. */
	type: 'cover' | 'titlepage' | 'toc' | 'chapter' | 'glossary' | 'appendix';
}

const MATTER: Record<EpubDocument['type'], string> = {
	cover: 'frontmatter',
	titlepage: 'frontmatter',
	toc: 'frontmatter',
	chapter: 'bodymatter',
	glossary: 'backmatter',
	appendix: 'backmatter',
};
const ROLES: Partial<Record<EpubDocument['type'], string>> = {
	chapter: 'doc-chapter',
	glossary: 'doc-glossary',
	appendix: 'doc-appendix',
};

/** Writes one document around its text. The contents bring elements of their own kind; other parts get one. */
export function documentOf(
	{ language }: Book,
	type: EpubDocument['type'],
	name: string,
	title: string,
	body: string,
): EpubDocument {
	const role = ROLES[type] === undefined ? '' : ` role="${ROLES[type]}"`;
	const label = escapeMarkup(title);
	const text =
		type === 'toc'
			? body
			: `<section epub:type="${type}"${role} aria-label="${label}">\n${body}\n</section>`;
	const xhtml = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="ltr">
<head>
<title>${label}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${MATTER[type]}">
${text}
</body>
</html>
`;
	return { name, title, xhtml, type };
}
