/** What makes the marks of an entry work: the filter of its key, the way through them by keys, and its notes. In one file, so that it is there or not. */
import './filter-marks.client.ts';
import './walk-marks.client.ts';
export { loadNotes } from './load-notes.client.ts';
