/*
 * BibTeX and RIS have writers of our own: those of Citation.js cut RIS into lines of 70 characters, which Zotero joins
 * with spaces, and leave out of BibTeX the day, every letter that is not Latin, and signs that pandoc does not know.
 */

/** What citations name of a page. */
export interface PageToCite {
	id: string;
	title: string;
	url: string;
	/** The day of its last change or check, `YYYY-MM-DD`. */
	date: string;
}

/** The site that a page is of, as citations name it. */
export interface CitingSite {
	name: string;
	/** Who writes it, an institution. */
	author: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Signs that a backslash alone would make a command of. */
const TEX_COMMANDS: Record<string, string> = {
	'\\': '{\\textbackslash}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
};

/** A page as an entry of a BibTeX file, in UTF-8. Older styles print its year and month, programs read its date. */
export function writeBibtex({ id, title, url, date }: PageToCite, site: CitingSite): string {
	const [year, month] = date.split('-');
	const fields = {
		// In braces of their own, names are not divided and titles keep their capitals.
		author: `{{${escapeTex(site.author)}}}`,
		title: `{{${escapeTex(title)}}}`,
		journal: `{${escapeTex(site.name)}}`,
		date: `{${date}}`,
		year: `{${year}}`,
		month: MONTHS[Number(month) - 1],
		url: `{${url}}`,
		language: '{en}',
	};
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = ${value},`);
	return [`@online{${id},`, ...lines, '}'].join('\n');
}

/** A page as a record of an RIS file: every value on one line, however long, since readers join lines with a space. */
export function writeRis({ id, title, url, date }: PageToCite, site: CitingSite): string {
	const tags = [
		['TY', 'ELEC'],
		['AU', site.author],
		['TI', title],
		['T2', site.name],
		['DA', date.replaceAll('-', '/')],
		['PY', date.slice(0, 4)],
		['LA', 'en'],
		['UR', url],
		['ID', id],
		['ER', ''],
	] as const;
	return tags.map(([tag, value]) => `${tag}  - ${onOneLine(value)}`).join('\n');
}

/**
 * The name of an institution for `citation_author`, with a comma at its end. Without one, Zotero takes the last word for
 * the name of a family; Zotero and EndNote drop the comma.
 */
export function asInstitution(name: string): string {
	return `${name},`;
}

function escapeTex(text: string): string {
	return onOneLine(text).replace(/[\\~^#$%&_{}]/g, (sign) => TEX_COMMANDS[sign] ?? `\\${sign}`);
}

function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
