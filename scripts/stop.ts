/** Ends a command with a message for whoever typed it. The code 2 is for a command line that cannot be read. */
export function stop(message: string, code = 2): never {
	console.error(message);
	process.exit(code);
}
