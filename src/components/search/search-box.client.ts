import { loadEngine, search } from './search-engine.client.ts';
import type { SearchResult } from './search-engine.client.ts';

const PAUSE = 120;

/** A search field that shows results while the reader types. Arrow keys go through them. */
class SearchBox extends HTMLElement {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#latest = 0;

	get base(): string {
		return this.dataset['base'] ?? '/';
	}

	get input(): HTMLInputElement | null {
		return this.querySelector('input');
	}

	connectedCallback() {
		const { input } = this;
		input?.addEventListener('focus', () => void loadEngine(this.base).catch(() => undefined));
		input?.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.run(input.value), PAUSE);
		});
		this.addEventListener('keydown', (event) => this.#move(event));
	}

	/** Searches for words and shows what is found. */
	async run(words: string): Promise<void> {
		const query = words.trim();
		const turn = ++this.#latest;
		if (query === '') return this.#show('', []);
		try {
			const { total, results } = await search(this.base, query);
			if (turn !== this.#latest) return;
			const pages = total === 1 ? '1 page' : `${total} pages`;
			this.#show(total === 0 ? `Nothing was found for “${query}”.` : `Found on ${pages}.`, results);
		} catch {
			if (turn === this.#latest)
				this.#show('Search could not be loaded. Try again, or see all entries.', []);
		}
		this.dispatchEvent(new CustomEvent('searched', { detail: query, bubbles: true }));
	}

	#show(status: string, results: SearchResult[]): void {
		const line = this.querySelector('.status');
		if (line) line.textContent = status;
		this.querySelector('.results')?.replaceChildren(...results.map(toItem));
	}

	#move(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const stops = [this.input, ...this.querySelectorAll<HTMLElement>('.results a')];
		const index = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
		if (next === undefined) return;
		event.preventDefault();
		next?.focus();
	}
}

function toItem({ url, title, context, excerpt, isSection }: SearchResult): HTMLLIElement {
	const item = document.createElement('li');
	item.classList.toggle('section', isSection);
	const link = document.createElement('a');
	link.href = url;
	const name = document.createElement('b');
	name.textContent = title;
	link.append(name);
	if (context !== '') {
		const within = document.createElement('span');
		within.className = 'within';
		within.textContent = ` ${context}`;
		link.append(within);
	}
	const words = document.createElement('span');
	words.className = 'excerpt';
	for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
		const text = decode(part);
		if (index % 2 === 0) words.append(text);
		else words.append(Object.assign(document.createElement('mark'), { textContent: text }));
	}
	if (excerpt !== '') link.append(words);
	item.append(link);
	return item;
}

/** Pagefind escapes the five characters of HTML; text nodes want them as they are. */
function decode(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}

customElements.define('search-box', SearchBox);
export type { SearchBox };
