/** A text with the encoding that its bytes were read in, by the name that browsers give it. */
export interface DecodedText {
	text: string;
	encoding: string;
}

/**
 * Reads the bytes of a spreadsheet's text file: UTF-8, UTF-16 (Excel's "Unicode Text"), or one of the two code pages
 * that Excel writes where nothing else is chosen, Windows-1252 for Latin letters and Windows-1251 for Cyrillic ones.
 * The byte order mark is taken away.
 *
 * @param encoding what somebody has said that it is, by any name that browsers know
 * @throws RangeError for an encoding that nobody knows, or one that the bytes are not in
 */
export function decodeBytes(bytes: Uint8Array, encoding = guessEncoding(bytes)): DecodedText {
	let decoder: TextDecoder;
	try {
		decoder = new TextDecoder(encoding, { fatal: true });
	} catch {
		throw new RangeError(`There is no encoding "${encoding}". Write utf-8 or windows-1250, say.`);
	}
	try {
		return { text: decoder.decode(bytes), encoding: decoder.encoding };
	} catch {
		throw new RangeError(`The file is not in the encoding "${encoding}".`);
	}
}

function guessEncoding(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	// Half of the bytes of ASCII signs in UTF-16 are 0, which no other encoding has.
	if (bytes.includes(0)) return first === 0 ? 'utf-16be' : 'utf-16le';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return isCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
	}
}

/**
 * Whether most of the words with letters beyond ASCII consist of such letters: as German "Fläche" has one in six,
 * Russian "Площадь" has nothing else.
 */
function isCyrillic(bytes: Uint8Array): boolean {
	const words =
		new TextDecoder('windows-1252').decode(bytes).match(/[A-Za-z\u00c0-\u00ff]+/g) ?? [];
	const foreign = words.filter((word) => /[\u00c0-\u00ff]/.test(word));
	const cyrillic = foreign.filter((word) => /^[\u00c0-\u00ff]+$/.test(word));
	return cyrillic.length > foreign.length / 2;
}
