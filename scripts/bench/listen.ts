import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Starts a server on this machine.
 *
 * @param port 0 takes a free one
 */
export async function listen(
	server: Server,
	port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
