/**
 * Quoted words that stand by themselves, in quotation marks. Words that begin within a sentence have dots before them; a full
 * stop that the words lack stands after the marks, since it is not the speaker's.
 */
export function setQuotation(words: string): string {
	const start = /^\p{Ll}/u.test(words) ? '… ' : '';
	const end = /[.!?…][”’"')\]]*$/.test(words) ? '' : '.';
	return `“${start}${words}”${end}`;
}
