import { TOPICS } from '../../schemas/shared.ts';
import { suggest } from '../text/suggest.ts';

/** The folders of `ledger/`, each with the records of one kind. */
export const LEDGER_KINDS = [
	'sources',
	'publishers',
	'claims',
	'quotes',
	'events',
	'people',
	'terms',
	'questions',
	'changes',
] as const;

const FORMS =
	'Entries are entries/NAME.mdx, records ledger/KIND/TOPIC/ID.yaml, tables datasets/ID.csv with ID.yaml, charts charts/ID.yaml.';

/** Where a file that stands where nothing is read was probably meant to be, or nothing. */
export function suggestPath(path: string): string | undefined {
	const ending = /(?:\.(?:ya?ml|mdx?|csv|txt))*$/i.exec(path)?.[0] ?? '';
	if (ending === '') return undefined;
	const right = path.startsWith('entries/') ? '.mdx' : /csv/i.test(ending) ? '.csv' : '.yaml';
	if (ending !== right) return path.slice(0, -ending.length) + right;
	const [first = '', second = '', ...rest] = path.split('/');
	const kind = LEDGER_KINDS.find((one) => one === first || one === `${first}s`);
	if (kind !== undefined) return ['ledger', kind, second, ...rest].join('/');
	if (first !== 'ledger') return undefined;
	const meant = suggest(second, LEDGER_KINDS);
	if (meant === undefined) return undefined;
	const [topic, ...below] = rest;
	const name = below.at(-1);
	return ['ledger', meant, topic, name].filter((part) => part !== undefined).join('/');
}

/** What to do with a file that stands where nothing is read: rename it, or move it. */
export function advisePlace(path: string): string {
	const meant = suggestPath(path);
	if (meant === undefined) return FORMS;
	const folder = folderOf(path);
	return folder === folderOf(meant)
		? `Rename the file to "${meant.slice(folder.length)}".`
		: `Move it to ${meant}.`;
}

function folderOf(path: string): string {
	return path.replace(/[^/]*$/, '');
}

/** What to do with a record in the folder of a topic that the site does not have, or nothing. */
export function adviseTopic(topic: string | undefined): string | undefined {
	if (topic === undefined || (TOPICS as readonly string[]).includes(topic)) return undefined;
	const meant = suggest(topic, TOPICS);
	return meant === undefined
		? `Move it to the folder of a topic: ${TOPICS.join(', ')}.`
		: `Did you mean "${meant}"? The topics are: ${TOPICS.join(', ')}.`;
}

/** A file name that can be part of an address, made of another. */
export function adviseName(id: string): string {
	const words = id.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
	return words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
