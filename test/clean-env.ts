/** The environment without the test runner's own variables, which would change how Vite builds. */
export const cleanEnv = Object.fromEntries(
	Object.entries(process.env).filter(
		([name]) => !/^(?:VITEST|VITE|NODE_ENV|DEV|PROD|SSR|MODE|TEST)/.test(name),
	),
);
