import type { Plugin } from 'vite';
import type { PreviewNotice } from '../lib/checks/preview-notice.ts';

const MODULE = 'virtual:preview-notice';
const RESOLVED = `\0${MODULE}`;

/** Hands what the pages of a preview say of it to the components that say it. */
export function previewNotice(notice: PreviewNotice | undefined): Plugin {
	return {
		name: 'preview-notice',
		resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
		load: (id) =>
			id === RESOLVED ? `export const notice = ${JSON.stringify(notice)};` : undefined,
	};
}
