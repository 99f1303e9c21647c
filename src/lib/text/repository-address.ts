/** The address of a file in the web editor of the repository's host, which makes a copy for those who may not write. */
export function editAddress(repository: string, path: string): string {
	return `${repository}/edit/main/${path}`;
}

/** The address of the form that reports an error in a claim, with the claim's id filled in. */
export function reportAddress(repository: string, claim: string): string {
	const query = new URLSearchParams({ template: 'error-in-a-claim.yml', claim });
	return `${repository}/issues/new?${query.toString()}`;
}
