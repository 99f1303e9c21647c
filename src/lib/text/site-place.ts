/** A path of plain segments. Git Bash on Windows turns `/x` into a path of the disk, which this refuses. */
const BASE = /^\/(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;

/**
 * Reads the path that the site lives under.
 *
 * @param value of `BASE_PATH`: `/`, `/off-the-list` or `/a/b/`
 * @throws when it is anything else
 */
export function readBase(value: string): string {
	if (BASE.test(value)) return value;
	throw placeError(
		`BASE_PATH is "${value}". It must be a path that starts with one slash, of letters, digits, "-", "_", "." and "~", such as "/off-the-list".` +
			(/^[a-z]:/i.test(value)
				? ' Git Bash on Windows changes such paths: set MSYS_NO_PATHCONV=1.'
				: ''),
	);
}

/**
 * Reads the address of the host that the site lives on.
 *
 * @param value of `SITE_URL`: `https://example.org`
 * @throws when it is no address of a host, or has a path
 */
export function readSiteUrl(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return value;
	throw placeError(
		`SITE_URL is "${value}". It must be the address of a host, such as "https://example.org"; a path goes into BASE_PATH.`,
	);
}

/** An error without a stack, since it is about a setting and not about the code. */
function placeError(message: string): Error {
	return Object.assign(new Error(message), { stack: message });
}
