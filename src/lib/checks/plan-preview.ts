import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { stoppingIssues } from './preview-notice.ts';
import { runChecks } from './run-checks.ts';

/** What a preview is built from. */
export interface PreviewPlan {
	/** Paths of files that come from the changed content. */
	fromHead: string[];
	/** Paths of files that come from the content before the change. */
	fromBase: string[];
	/** Paths of changed files that are shown as they were before, or not at all. */
	setAside: string[];
}

/**
 * Decides which files of a change a preview can be built from. A file that would stop the build is set aside: the
 * file of that path before the change takes its place, if there is one. What then points to something that is not
 * there goes the same way, in the end the whole change.
 *
 * @param stops says which issues keep a file out; the least is what stops a build
 */
export function planPreview(
	head: ContentFile[],
	base: ContentFile[],
	today: string,
	stops: (issues: Diagnostic[]) => Diagnostic[] = stoppingIssues,
): PreviewPlan {
	const before = new Map(base.map((file) => [file.path, file]));
	const after = new Map(head.map((file) => [file.path, file]));
	const changed = changedPaths(head, base);
	const setAside = new Set<string>();
	for (;;) {
		const files = mix(before, after, setAside);
		const stopping = stops(runChecks(files, today).issues);
		const wrong = changed.filter(
			(path) => !setAside.has(path) && stopping.some((issue) => issue.path === path),
		);
		if (stopping.length === 0 || setAside.size === changed.length) break;
		for (const path of wrong.length > 0 ? wrong : changed) setAside.add(path);
	}
	const kept = mix(before, after, setAside);
	const isFromBase = ({ path }: ContentFile) => setAside.has(path);
	return {
		fromHead: kept.filter((file) => !isFromBase(file)).map(({ path }) => path),
		fromBase: kept.filter(isFromBase).map(({ path }) => path),
		setAside: changed.filter((path) => setAside.has(path)),
	};
}

/** The paths of every file that differs, in their order. */
export function changedPaths(head: ContentFile[], base: ContentFile[]): string[] {
	const textByPath = (files: ContentFile[]) => new Map(files.map(({ path, text }) => [path, text]));
	const [after, before] = [textByPath(head), textByPath(base)];
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => before.get(path) !== after.get(path))
		.sort();
}

function mix(
	before: Map<string, ContentFile>,
	after: Map<string, ContentFile>,
	setAside: Set<string>,
): ContentFile[] {
	const restored = [...setAside].flatMap((path) => before.get(path) ?? []);
	return [...[...after.values()].filter(({ path }) => !setAside.has(path)), ...restored];
}
