import type { CheerioAPI } from 'cheerio';
import { escapeMarkup } from '../text/escape.ts';
import { adaptForEpub } from './adapt-for-epub.ts';
import { writeDocument, writePackage } from './epub-package.ts';
import type { EpubDocument } from './epub-package.ts';
import { readBook } from './read-book.ts';
import type { Book } from './read-book.ts';

/** What an EPUB needs besides the book. */
export interface EpubParts {
	/** The style sheet of the chapters. */
	css: string;
	/** The picture of the cover, as PNG. */
	cover: Uint8Array;
	/** What the cover shows, in words. */
	coverWords: string;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
/** The parts that are no chapters, by their ids. */
const BACK_MATTER: Record<string, EpubDocument['type']> = {
	glossary: 'glossary',
	people: 'appendix',
};

/**
 * Writes a book as the files of an EPUB 3, a document for each part.
 * https://www.w3.org/TR/epub-33/
 *
 * @param $ the page of the book after `joinParts`
 * @returns contents by path, in the order in which they are to stand in the archive
 */
export function writeEpub($: CheerioAPI, { css, cover, coverWords }: EpubParts) {
	const book = readBook($);
	const parts = $('.part')
		.toArray()
		.map((element) => ({ id: element.attribs['id'] ?? '', part: $(element) }));
	const [{ id: first = '' } = {}, ...chapters] = parts;
	const nameOf = (id = '') => (id === first ? 'title.xhtml' : `${id}.xhtml`);
	const fileById = new Map(
		$('.part [id], .part')
			.toArray()
			.map((element) => [
				element.attribs['id'] ?? '',
				nameOf($(element).closest('.part').attr('id')),
			]),
	);
	const title = $('.part').first().clone();
	const contents = title.find('nav.contents').remove().children('ol');
	const documents: EpubDocument[] = [
		{ type: 'cover', name: 'cover.xhtml', title: 'Cover', body: coverPage(coverWords) },
		{
			type: 'titlepage',
			name: nameOf(first),
			title: book.title,
			body: adaptForEpub($.html(title), nameOf(first), fileById),
		},
		...chapters.map(({ id, part }) => ({
			type: BACK_MATTER[id] ?? 'chapter',
			name: nameOf(id),
			title: part.find('h1').text(),
			body: adaptForEpub($.html(part), nameOf(id), fileById),
		})),
	];
	const nav = writeNav(book, adaptForEpub($.html(contents), 'nav.xhtml', fileById), documents);
	documents.splice(2, 0, { type: 'toc', name: 'nav.xhtml', title: 'Contents', body: nav });
	return new Map<string, string | Uint8Array>([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', CONTAINER],
		['EPUB/package.opf', writePackage(book, documents)],
		...documents.map((one): [string, string] => [`EPUB/${one.name}`, writeDocument(one, book)]),
		['EPUB/style.css', css],
		['EPUB/cover.png', cover],
	]);
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
