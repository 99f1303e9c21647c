import { forgetRecent, keepRecent } from './recent-searches.client.ts';
import { dropEngine, loadEngine } from './pagefind.client.ts';
import type { Filters } from './pagefind.client.ts';
import { ResultList } from './result-list.client.ts';
import { search } from './search-engine.client.ts';
import {
	addResults,
	announce,
	showAnswer,
	showFailure,
	showRecent,
	showStart,
} from './search-view.client.ts';

const PAUSE = 120;

/**
 * A search field that shows results while the reader types. Arrow keys go through them.
 * Pagefind's own components are not used: they cannot correct a query, fold a page under its parts, keep the address,
 * or say anything without scripts.
 */
class SearchBox extends HTMLElement {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#latest = 0;
	#list: ResultList | undefined;

	get base(): string {
		return this.dataset['base'] ?? '/';
	}

	get input(): HTMLInputElement | null {
		return this.querySelector('input');
	}

	/** The chosen filters by name. */
	get filters(): Filters {
		const selects = [...this.querySelectorAll<HTMLSelectElement>('.filters select')];
		return Object.fromEntries(
			selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
		);
	}

	connectedCallback() {
		const { input } = this;
		input?.addEventListener('focus', () => void loadEngine(this.base).catch(() => undefined));
		input?.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.run(input.value, this.filters), PAUSE);
		});
		this.addEventListener('change', (event) => {
			if ((event.target as HTMLElement).matches('.filters select'))
				void this.run(input?.value ?? '', this.filters);
		});
		this.addEventListener('keydown', (event) => this.#move(event));
		this.addEventListener('click', (event) => this.#choose(event.target as HTMLElement));
		showRecent(this);
	}

	/**
	 * Searches for words and shows what is found.
	 *
	 * @param isExact do not correct the words
	 */
	async run(words: string, filters: Filters = {}, isExact = false): Promise<void> {
		const query = words.trim();
		const turn = ++this.#latest;
		if (query === '' && Object.keys(filters).length === 0) showStart(this);
		else
			try {
				const counted = this.querySelector('.filters') === null ? undefined : filters;
				const answer = await search(this.base, query, counted, isExact);
				const list = new ResultList(answer.results);
				const results = await list.readOn();
				if (turn !== this.#latest) return;
				showAnswer(this, query, answer, filters);
				addResults(this, results, list);
				this.#list = list;
			} catch {
				await dropEngine();
				if (turn !== this.#latest) return;
				showFailure(this);
			}
		this.dispatchEvent(new CustomEvent('searched', { detail: { query, filters }, bubbles: true }));
	}

	/** Shows more of what was found. */
	async #showMore(list: ResultList): Promise<void> {
		try {
			const results = await list.readOn();
			if (list === this.#list) addResults(this, results, list);
		} catch {
			if (list === this.#list) announce(this, 'More results could not be loaded. Try again.');
		}
	}

	/** A click on a suggestion searches it; on a result, it is remembered. */
	#choose(target: HTMLElement): void {
		const button = target.closest('button');
		const { input } = this;
		if (input === null) return;
		if (target.closest('.results a')) keepRecent(input.value.trim());
		else if (button?.dataset['action'] === 'forget') {
			forgetRecent();
			showRecent(this);
			input.focus();
		} else if (button?.dataset['action'] === 'more' && this.#list) void this.#showMore(this.#list);
		else if (button?.dataset['action']) {
			if (button.dataset['action'] !== 'retry') input.value = button.textContent ?? '';
			void this.run(input.value, this.filters, button.dataset['action'] === 'exact');
			input.focus();
		}
	}

	#move(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		// With another key, or while a word is being composed, the arrows are the browser's.
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
			return;
		if ((event.target as HTMLElement).matches('select')) return;
		const stops = [this.input, ...this.querySelectorAll<HTMLElement>('.results a')];
		const index = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
		if (next === undefined) return;
		event.preventDefault();
		next?.focus();
	}
}

customElements.define('search-box', SearchBox);
export type { SearchBox };
