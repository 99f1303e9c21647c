import { spawn } from 'node:child_process';
import { cleanEnv } from '../clean-env.ts';

/** The development server of one folder. */
export interface DevServer {
	/** Where it answers, with a slash at the end. */
	address: string;
	/** All that it has printed so far. */
	printed: () => string;
	/** Stops it. Throws with what it printed when it has ended by itself. */
	stop: () => void;
}

/** Starts `npm run dev` on a free port. Rejects with what it printed when it ends before it answers. */
export async function startDevServer(
	folder: string,
	env: Record<string, string | undefined> = cleanEnv,
): Promise<DevServer> {
	const server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
		cwd: folder,
		detached: true,
		env: { ...env, NO_COLOR: '1' },
	});
	let output = '';
	const address = await new Promise<string>((resolve, reject) => {
		server.stdout.on('data', (data) => {
			output += data;
			const found = /http:\/\/localhost:\d+\//.exec(output)?.[0];
			if (found) resolve(found);
		});
		server.stderr.on('data', (data) => (output += data));
		server.once('exit', () => reject(new Error(output)));
	});
	return {
		address,
		printed: () => output,
		stop: () => {
			if (server.exitCode !== null || server.signalCode !== null)
				throw new Error(
					`The server ended by itself (${server.exitCode ?? server.signalCode}).\n${output}`,
				);
			if (server.pid) process.kill(-server.pid);
		},
	};
}
