import type { DownloadPlan } from './plan-download.ts';
import type { OfflineList } from './offline-files.ts';
import { sizeWords } from './size-words.ts';

/**
 * Says how the copy on a device stands, and what a download would bring.
 *
 * @param list what the site is now; none when it cannot be asked
 * @param hasCopy whether the whole site, of whatever version, is on the device
 */
export function stateWords(
	list: OfflineList | undefined,
	plan: DownloadPlan,
	hasCopy: boolean,
): string {
	if (list === undefined)
		return hasCopy
			? 'The whole site is on this device. It cannot be reached now, so we do not know whether there is a newer version.'
			: 'The site cannot be reached now. When you are connected again, you can keep all of it from here.';
	const { state, missing, bytes } = plan;
	const rest = `${count(missing.length)}, ${sizeWords(bytes)}`;
	if (state === 'complete') return 'The whole site is on this device, as it is now.';
	if (state === 'older')
		return `The whole site is on this device in an earlier version. What has changed: ${rest}.`;
	if (state === 'partial') return `Part of the site is on this device. What is missing: ${rest}.`;
	return `All pages with their notes, claims and charts, and the search: ${rest} on this device, about ${sizeWords(list.download)} to download.`;
}

/** What the button does in each state. */
export const KEEP_LABELS = {
	absent: 'Keep this site offline',
	partial: 'Go on',
	older: 'Bring it up to date',
	complete: '',
} as const;

/** How far a download is, in words. */
export function progressWords(done: { files: number; bytes: number }, plan: DownloadPlan): string {
	return `${done.files} of ${count(plan.missing.length)}, ${sizeWords(done.bytes)} of ${sizeWords(plan.bytes)}`;
}

/** Says why a download ended before its end, by the name of its error. */
export function failureWords({ name, message }: Pick<Error, 'name' | 'message'>): string {
	const rest = 'What has come so far stays on this device, and you can go on from there.';
	if (name === 'AbortError') return `The download was stopped. ${rest}`;
	if (name === 'QuotaExceededError')
		return 'There is not enough room: the browser lets this site keep no more on this device.';
	if (name === 'DownloadError') return `${message}. ${rest}`;
	return `The site could not be kept: ${message}.`;
}

function count(files: number): string {
	return files === 1 ? '1 file' : `${files} files`;
}
