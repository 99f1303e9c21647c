import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript';

/**
 * What schema.org's own vocabulary, as types, finds wrong with structured data: unknown things, misspelt properties,
 * values of a kind that a property does not take. TypeScript does the reading.
 */
export function vocabularyProblems(things: object[]): string[] {
	const name = `${process.cwd()}/structured-data.check.ts`;
	const source = [
		"import type { SearchAction, Thing, WebSite, WithActionConstraints, WithContext } from 'schema-dts';",
		// The search box of a site has an extension of its own for the name of its field.
		"type Site = Omit<Extract<WebSite, object>, 'potentialAction'> & { '@context': 'https://schema.org'; potentialAction: WithActionConstraints<SearchAction> };",
		...things.map((thing, index) => {
			const type =
				(thing as { '@type': string })['@type'] === 'WebSite' ? 'Site' : 'WithContext<Thing>';
			return `export const thing${index}: ${type} = ${JSON.stringify(thing)};`;
		}),
	].join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	host.getSourceFile = (file, ...rest) =>
		file === name
			? ts.createSourceFile(name, source, ts.ScriptTarget.Latest)
			: getSourceFile.call(host, file, ...rest);
	host.fileExists = (file) => file === name || fileExists.call(host, file);
	host.readFile = (file) => (file === name ? source : readFile.call(host, file));
	host.getDefaultLibLocation = () => dirname(createRequire(import.meta.url).resolve('typescript'));
	return ts
		.getPreEmitDiagnostics(ts.createProgram([name], options, host))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
