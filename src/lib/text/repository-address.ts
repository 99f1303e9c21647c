/** The address of a file in the web editor of the repository's host, which makes a copy for those who may not write. */
export function editAddress(repository: string, path: string): string {
	return `${repository}/edit/main/${path}`;
}

/**
 * Where a reader reports an error: the repository's form, else a mail, else a page, with what it is about filled in.
 *
 * @param site `repository` and `contact` as `readSettings` returns them
 * @param path the path of the page with the error, such as `/claims/crocus-toll/`
 * @param address the whole address of that page
 */
export function reportAddress(
	{ repository, contact }: { repository: string; contact: string },
	path: string,
	address: string,
): string {
	if (repository) {
		const query = new URLSearchParams({ template: 'report-an-error.yml', page: path });
		return `${repository}/issues/new?${query.toString()}`;
	}
	if (!contact.includes('@')) {
		const page = new URL(contact);
		page.searchParams.set('about', address);
		return page.href;
	}
	const words = { subject: `Error in ${path}`, body: `${address}\n\n${MAIL_QUESTIONS}` };
	// A mail program takes a plus sign for itself, so spaces are written as %20.
	const query = Object.entries(words).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
	return `mailto:${contact}?${query.join('&')}`;
}

const MAIL_QUESTIONS =
	'What is wrong?\n\nWhat should it say?\n\nHow do you know? (the address of a source)\n';
