/**
 * Where to report a vulnerability, as RFC 9116 asks. It is only valid at the root of a host, and only with a real contact:
 * without a repository or under a sub-path there is none.
 *
 * @param repository address of the repository's page, or nothing
 * @param newest the newest day in the records; the file expires a year after it, whenever it is built
 */
export function writeSecurityContact(
	{ repository, base, url }: { repository: string; base: string; url: string },
	newest: string,
): string | undefined {
	if (repository === '' || base.replace(/\/$/, '') !== '') return undefined;
	const expires = new Date(`${newest}T00:00:00Z`);
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	return [
		`Contact: ${repository.replace(/\/$/, '')}/security`,
		`Expires: ${expires.toISOString().replace('.000', '')}`,
		'Preferred-Languages: en',
		`Canonical: ${new URL('/.well-known/security.txt', url).href}`,
		'',
	].join('\n');
}
