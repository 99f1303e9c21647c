import type { Chart } from 'chart.js';

/** Puts a live chart in the place of the static picture when that nears the view. If anything fails, the picture stays. */
class LiveChart extends HTMLElement {
	/** The Chart.js chart, once it is drawn. For scripts that look at the page. */
	chart: (() => Chart | undefined) | undefined;

	connectedCallback() {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				void this.start();
			},
			{ rootMargin: '200px' },
		);
		observer.observe(this);
	}

	async start() {
		try {
			const [{ drawLiveChart }, response] = await Promise.all([
				import('./draw-live-chart.client.ts'),
				fetch(this.dataset['source'] ?? ''),
			]);
			if (!response.ok) throw new Error(`The numbers answered with ${response.status}.`);
			this.chart = drawLiveChart(this, await response.json());
		} catch (error) {
			console.warn('The live chart could not be drawn; the picture stays.', error);
		}
	}
}

customElements.define('live-chart', LiveChart);
