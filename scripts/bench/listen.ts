import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server on a port of this machine; 0 takes a free one. Throws when the port is taken. */
export async function listen(server: Server, port = 0) {
	await once(server.listen(port), 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => {
			const closed = once(server.close(), 'close');
			server.closeAllConnections();
			await closed;
		},
	};
}
