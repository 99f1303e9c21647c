import { parentPort } from 'node:worker_threads';
import { drawSocial } from './draw-social.ts';
import type { SocialJob } from './draw-social.ts';

parentPort?.on('message', (job: SocialJob) => {
	parentPort?.postMessage(new Uint8Array(drawSocial(job)));
});
