import { load } from 'cheerio';
import { escapeMarkup } from '../text/escape.ts';
import { adaptForEpub } from './adapt-for-epub.ts';
import { documentOf } from './epub-document.ts';
import type { EpubDocument } from './epub-document.ts';
import { writePackage } from './epub-package.ts';
import type { Book, BookPart } from './read-book.ts';

/** What an EPUB needs besides the book. */
export interface EpubParts {
	/** The style sheet of the chapters. */
	css: string;
	/** The picture of the cover, as PNG. */
	cover: Uint8Array;
	/** What the cover shows, in words. */
	coverWords: string;
	/** The address that the file will have, which names it for good. */
	identifier: string;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Writes a book as the files of an EPUB 3.
 * https://www.w3.org/TR/epub-33/
 *
 * @returns contents by path, in the order in which they are to stand in the archive
 */
export function writeEpub(book: Book, { css, cover, coverWords, identifier }: EpubParts) {
	const [first, ...chapters] = book.parts;
	if (first === undefined) throw new Error('A book without parts cannot be written.');
	const places = new Map(
		book.parts.flatMap((part) =>
			idsOf(part).map((id): [string, string] => [
				id,
				part === first ? 'title.xhtml' : nameOf(part),
			]),
		),
	);
	const adapt = (html: string, own: string) =>
		adaptForEpub(html, (id) => (places.get(id) === own ? undefined : places.get(id)));
	const title = load(first.$.html('.part'), null, false);
	const contents = title.html(title('nav.contents > ol'));
	title('nav.contents').remove();
	const documents: EpubDocument[] = [
		documentOf(book, 'cover', 'cover.xhtml', 'Cover', coverPage(coverWords)),
		documentOf(book, 'titlepage', 'title.xhtml', book.title, adapt(title.html(), 'title.xhtml')),
		...chapters.map((part) =>
			documentOf(
				book,
				typeOf(part),
				nameOf(part),
				part.title,
				adapt(part.$.html('.part'), nameOf(part)),
			),
		),
	];
	const nav = writeNav(book, adapt(contents, 'nav.xhtml'), documents);
	documents.splice(2, 0, documentOf(book, 'toc', 'nav.xhtml', 'Contents', nav));
	return new Map<string, string | Uint8Array>([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', CONTAINER],
		['EPUB/package.opf', writePackage(book, identifier, documents)],
		...documents.map(({ name, xhtml }): [string, string] => [`EPUB/${name}`, xhtml]),
		['EPUB/style.css', css],
		['EPUB/cover.png', cover],
	]);
}

function idsOf({ $ }: BookPart): string[] {
	return $('[id]')
		.toArray()
		.map((element) => $(element).attr('id') ?? '');
}

function nameOf({ id }: BookPart): string {
	return `${id}.xhtml`;
}

function typeOf({ id }: BookPart): EpubDocument['type'] {
	return id === 'glossary' ? 'glossary' : id === 'people' ? 'appendix' : 'chapter';
}

function coverPage(words: string): string {
	return `<figure class="cover"><img src="cover.png" alt="${escapeMarkup(words)}"/></figure>`;
}

/** The contents, and the places that a reading system offers by itself. */
function writeNav(book: Book, contents: string, documents: EpubDocument[]): string {
	const landmarks = documents
		.filter(({ type }, place) => type !== 'chapter' || place === 2)
		.map(({ type, name, title }) => {
			const kind = type === 'chapter' ? 'bodymatter' : type;
			const words = type === 'chapter' ? 'Start of the text' : title;
			return `<li><a epub:type="${kind}" href="${name}">${escapeMarkup(words)}</a></li>`;
		});
	const own = `<li><a href="title.xhtml">${escapeMarkup(book.title)}</a></li>`;
	const list = contents.replace('<ol>', `<ol>${own}`);
	return `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">Contents</h1>
${list}
</nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="Landmarks">
<ol>${landmarks.join('')}<li><a epub:type="toc" href="nav.xhtml">Contents</a></li></ol>
</nav>`;
}
