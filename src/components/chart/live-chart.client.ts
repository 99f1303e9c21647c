import type { Chart } from 'chart.js';
import { makeFailureLine } from '../site/failure-line.client.ts';
import { partLoader } from '../site/load-part.client.ts';

const loadProgram = partLoader(() => import('./draw-live-chart.client.ts'));

/** Puts a live chart in the place of the static picture when that nears the view. If anything fails, the picture stays, and a line says so. */
class LiveChart extends HTMLElement {
	/** The Chart.js chart, once it is drawn. For scripts that look at the page. */
	chart: (() => Chart | undefined) | undefined;
	#failure: HTMLElement | undefined;

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
				loadProgram(),
				fetch(this.dataset['source'] ?? ''),
			]);
			if (!response.ok) throw new Error(`The numbers answered with ${response.status}.`);
			const data = await response.json();
			this.chart ??= drawLiveChart(this, data);
			if (this.#failure?.contains(document.activeElement)) this.querySelector('canvas')?.focus();
			this.#failure?.remove();
		} catch (error) {
			console.warn('The live chart could not be drawn; the picture stays.', error);
			this.#sayFailure();
		}
	}

	#sayFailure() {
		if (this.#failure) return;
		const retry = () => this.start();
		this.#failure = makeFailureLine(
			'The live chart could not be loaded. This is its picture.',
			retry,
		);
		this.#failure.classList.add('interface');
		this.append(this.#failure);
		addEventListener('online', retry, { once: true });
	}
}

customElements.define('live-chart', LiveChart);
