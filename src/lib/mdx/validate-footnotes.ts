import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listNodes, rangeOf } from './prose-node.ts';
import type { ProseNode, ProseText } from './prose-node.ts';

const MARK = /\[\^([^\]\s]+)\]/g;

/** Each footnote is written once and called at least once, by a plain name: `lone-footnote`. */
export function validateFootnotes(root: ProseNode, { diagnose }: ProseText): Diagnostic[] {
	const written = new Set<string>();
	const called = new Set<string>();
	const definitions: ProseNode[] = [];
	const found: Diagnostic[] = [];
	const report = (start: number, length: number, message: string, hint: string) =>
		found.push(diagnose({ start, end: start + length }, 'lone-footnote', message, hint));
	for (const [node] of listNodes(root)) {
		if (node.type === 'footnoteReference') called.add(node.identifier ?? '');
		if (node.type === 'footnoteDefinition') definitions.push(node);
		// The parser takes a mark without a footnote for text.
		if (node.type === 'text' && node.value?.includes('[^'))
			for (const { 0: mark, 1: name, index } of node.value.matchAll(MARK))
				report(
					rangeOf(node).start + index,
					mark.length,
					`There is no footnote "${name}" in this text.`,
					`Add a paragraph "[^${name}]: …" at the end, or take the mark out.`,
				);
	}
	for (const node of definitions) {
		const name = node.identifier ?? '';
		const place = [rangeOf(node).start, (node.label ?? name).length + 3] as const;
		if (!/^[a-z0-9-]+$/.test(name)) {
			const hint = 'Name it with small letters, digits and hyphens: [^1].';
			report(...place, `A footnote cannot be named "${name}".`, hint);
		} else if (written.has(name)) {
			const hint = 'Give one of the two another name.';
			report(...place, `The footnote "${name}" is written twice.`, hint);
		} else if (!called.has(name)) {
			const hint = `Put [^${name}] where it belongs, or delete the footnote.`;
			report(...place, `Nothing in the text refers to the footnote "${name}".`, hint);
		}
		written.add(name);
	}
	return found;
}
