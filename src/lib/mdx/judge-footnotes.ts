import type { ProseNode } from './prose.ts';
import type { Refusal } from './refusal.ts';

const MARK = /\[\^([^\]\s]+)\]/g;

/** Each footnote is written once and called at least once, by a plain name: `lone-footnote`. */
export function judgeFootnotes(root: ProseNode): Refusal[] {
	const written = new Set<string>();
	const called = new Set<string>();
	const definitions: ProseNode[] = [];
	const refusals: Refusal[] = [];
	const open = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.type === 'footnoteReference') called.add(node.identifier ?? '');
		if (node.type === 'footnoteDefinition') definitions.push(node);
		// The parser takes a mark without a footnote for text.
		if (node.type === 'text' && node.value?.includes('[^'))
			refusals.push(...[...node.value.matchAll(MARK)].map((match) => missing(node, match)));
		for (const child of (node.children ?? []).toReversed()) open.push(child);
	}
	for (const node of definitions) {
		const name = node.identifier ?? '';
		if (!/^[a-z0-9-]+$/.test(name))
			refusals.push(
				lone(
					node,
					`A footnote cannot be named "${name}".`,
					'Name it with small letters, digits and hyphens: [^1].',
				),
			);
		else if (written.has(name))
			refusals.push(
				lone(node, `The footnote "${name}" is written twice.`, 'Give one of the two another name.'),
			);
		else if (!called.has(name))
			refusals.push(
				lone(
					node,
					`Nothing in the text calls the footnote "${name}".`,
					`Put [^${name}] where it belongs, or delete the footnote.`,
				),
			);
		written.add(name);
	}
	return refusals;
}

function missing(node: ProseNode, match: RegExpExecArray): Refusal {
	const start = (node.position?.start.offset ?? 0) + match.index;
	const [mark, name] = match;
	return {
		start,
		end: start + mark.length,
		rule: 'lone-footnote',
		message: `There is no footnote "${name}" in this text.`,
		hint: `Add a paragraph "[^${name}]: …" at the end, or take the mark out.`,
	};
}

function lone(node: ProseNode, message: string, hint: string): Refusal {
	const start = node.position?.start.offset ?? 0;
	const end = start + (node.label ?? node.identifier ?? '').length + 3;
	return { start, end, rule: 'lone-footnote', message, hint };
}
