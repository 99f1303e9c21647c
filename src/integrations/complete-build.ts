import type { AstroIntegration } from 'astro';

/**
 * Makes a build that ended before its last step a failed one. A promise that never settles lets Node run out of work and
 * exit with 0, as if the site were there. It has to be the last integration.
 */
export function completeBuild(): AstroIntegration {
	let isComplete = false;
	return {
		name: 'complete-build',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command !== 'build') return;
				process.once('exit', (code) => {
					if (isComplete || code !== 0) return;
					console.error('The build ended before it was complete: a step of it never finished.');
					process.exitCode = 1;
				});
			},
			'astro:build:done': () => {
				isComplete = true;
			},
		},
	};
}
