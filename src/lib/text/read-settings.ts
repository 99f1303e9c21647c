/** What the environment says about a build. */
interface Settings {
	/** `SITE_URL`, the host that the site lives on: `https://example.org`, without a slash at its end. */
	url: string;
	/** `BASE_PATH`, the path that it lives under: `/`, `/off-the-list` or `/a/b/`. */
	base: string;
	/** `REPOSITORY_URL`, the repository's page on its code host: `https://github.com/NAME/REPOSITORY`. Empty when there is none. */
	repository: string;
	/** `CONTACT`, where readers report an error when there is no repository: a mail address, or the https address of a page. */
	contact: string;
	/** `PORT` that a server listens on; 0 takes any that is free. */
	port: number;
	/** `PRECOMPRESS`: whether text files get compressed copies. */
	isPrecompressed: boolean;
}

/** A path of plain segments. */
const BASE = /^\/(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;
/** A plain mail address, without a name or parameters. */
const MAIL = /^[^\s@?&<>,:/]+@[^\s@?&<>,:/]+\.[^\s@?&<>,:/]+$/;
const PORT = /^\d{1,5}$/;
const HIGHEST_PORT = 65_535;

/**
 * Reads and validates every setting of the environment, so that a wrong one is refused before anything is made with it.
 *
 * @param env the variables by their names; a setting that is missing has its usual value
 * @returns the settings, and a sentence about each that is wrong; with any of these the settings are not to be used
 */
export function readSettings(env: Record<string, string | undefined>): {
	settings: Settings;
	problems: string[];
} {
	const problems: string[] = [];
	const read = <T>(
		name: string,
		usual: string,
		parse: (value: string) => T | undefined,
		rule: string,
	): T => {
		const value = env[name] ?? usual;
		const parsed = parse(value);
		if (parsed === undefined) problems.push(`${name} is "${value}". It must be ${rule}`);
		return parsed as T;
	};
	const settings = {
		url: read(
			'SITE_URL',
			'https://off-the-list.example',
			parseOrigin,
			'the address of a host, such as "https://example.org"; a path goes into BASE_PATH.',
		),
		base: read(
			'BASE_PATH',
			'/',
			(value) => (BASE.test(value) ? value : undefined),
			`a path that starts with one slash, of letters, digits, "-", "_", "." and "~", such as "/off-the-list".${explainDrive(env['BASE_PATH'])}`,
		),
		repository: read(
			'REPOSITORY_URL',
			'',
			parseRepository,
			'the https address of the repository’s page, such as "https://github.com/NAME/REPOSITORY", without ".git" and without a password; or empty.',
		),
		contact: read(
			'CONTACT',
			'corrections@off-the-list.example',
			parseContact,
			'a mail address, such as "corrections@example.org", or the https address of a page.',
		),
		port: read(
			'PORT',
			'4321',
			parsePort,
			`a number from 0 to ${HIGHEST_PORT}; with 0 any free port is taken.`,
		),
		isPrecompressed: read('PRECOMPRESS', '0', parseSwitch, '1 for yes, or 0 for no.'),
	};
	if (isPublished(settings.url) && settings.repository === '' && env['CONTACT'] === undefined)
		problems.push(
			'CONTACT is missing: readers of a published site report errors somewhere. Set REPOSITORY_URL to the repository’s page, or CONTACT to a mail address or to the https address of a page.',
		);
	return { settings, problems };
}

/** Whether a host is one of the world: not this machine, and no name that RFC 2606 reserves for tests and examples. */
function isPublished(url: string | undefined): boolean {
	return (
		url !== undefined &&
		!/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|[^/]*\.(?:example|invalid|localhost|test))(?::\d+)?$/.test(
			url,
		)
	);
}

function parseOrigin(value: string): string | undefined {
	const url = parseWebAddress(value);
	return url && url.href === `${url.origin}/` ? url.origin : undefined;
}

function parseRepository(value: string): string | undefined {
	if (value === '') return '';
	const url = parseWebAddress(value);
	if (url === undefined) return undefined;
	const path = url.pathname.replace(/\/$/, '');
	const isPlain = url.href === `${url.origin}${url.pathname}`;
	return isPlain && path !== '' && !path.endsWith('.git') ? url.origin + path : undefined;
}

function parseWebAddress(value: string): URL | undefined {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function parseContact(value: string): string | undefined {
	if (MAIL.test(value)) return value;
	const url = parseWebAddress(value);
	return url?.protocol === 'https:' ? url.href : undefined;
}

function parsePort(value: string): number | undefined {
	return PORT.test(value) && Number(value) <= HIGHEST_PORT ? Number(value) : undefined;
}

function parseSwitch(value: string): boolean | undefined {
	return ['', '0', '1'].includes(value) ? value === '1' : undefined;
}

function explainDrive(base = ''): string {
	return /^[a-z]:/i.test(base)
		? ' Git Bash on Windows makes a path of the disk of it: set MSYS_NO_PATHCONV=1.'
		: '';
}
