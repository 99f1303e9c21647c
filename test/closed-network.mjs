/** Loaded before a build with `--import`: every look-up and every connection to another machine ends the build. */
import dns from 'node:dns';
import net from 'node:net';

const LOCAL = new Set(['localhost', '127.0.0.1', '::1']);

function refuse(host) {
	process.stderr.write(`The build asked the network for ${host}.\n`);
	process.exit(70);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
	const options = Array.isArray(args[0]) ? args[0][0] : args[0];
	const { path, host = 'localhost' } =
		typeof options === 'object'
			? options
			: { host: typeof args[1] === 'string' ? args[1] : 'localhost' };
	if (!path && !LOCAL.has(host)) refuse(host);
	return connect.apply(this, args);
};
for (const api of [dns, dns.promises]) {
	const { lookup } = api;
	api.lookup = (host, ...rest) => (LOCAL.has(host) ? lookup(host, ...rest) : refuse(host));
}
