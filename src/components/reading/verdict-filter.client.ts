/** Shows the statements of one verdict alone. The address says which, so that a choice can be sent on, and Back undoes it. */
class VerdictFilter extends HTMLElement {
	#chips = [...this.querySelectorAll('a')];
	#cells = [...document.querySelectorAll<HTMLElement>('.cells [data-verdict]')];
	#statements = [...document.querySelectorAll<HTMLElement>('article.statement')];
	/** The headings that have statements under them, with these. */
	#sections = new Map<HTMLElement, HTMLElement[]>();

	connectedCallback() {
		let heading: HTMLElement | undefined;
		for (const one of document.querySelectorAll<HTMLElement>('.prose :is(h2, article.statement)'))
			if (one.localName === 'h2') heading = one;
			else if (heading) this.#sections.set(heading, [...(this.#sections.get(heading) ?? []), one]);
		for (const chip of this.#chips) {
			const { verdict } = chip.dataset;
			chip.href = location.pathname + (verdict ? `?verdict=${verdict}` : '');
			chip.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				if (chip.href !== location.href) history.pushState(null, '', chip.href);
				this.#show();
			});
		}
		addEventListener('popstate', this.#show);
		addEventListener('hashchange', this.#show);
		if (location.search) this.#show();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this.#show);
		removeEventListener('hashchange', this.#show);
	}

	#show = () => {
		const wanted = new URLSearchParams(location.search).get('verdict') ?? undefined;
		const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
		const asked = target?.closest<HTMLElement>('article.statement')?.dataset['verdict'];
		const isKnown = this.#chips.some(({ dataset }) => dataset['verdict'] === wanted);
		// An address that names a statement shows it, whatever its verdict.
		const isAway = asked !== undefined && asked !== wanted;
		const verdict = isKnown && !isAway ? wanted : undefined;
		if (wanted !== undefined && verdict === undefined)
			history.replaceState(null, '', location.pathname + location.hash);
		const isOut = ({ dataset }: HTMLElement) =>
			verdict !== undefined && dataset['verdict'] !== verdict;
		for (const chip of this.#chips)
			if (chip.dataset['verdict'] === verdict) chip.setAttribute('aria-current', 'true');
			else chip.removeAttribute('aria-current');
		for (const cell of this.#cells) cell.classList.toggle('out', isOut(cell));
		for (const statement of this.#statements) statement.hidden = isOut(statement);
		for (const [heading, statements] of this.#sections) {
			heading.hidden = statements.every(({ hidden }) => hidden);
			const link = document.querySelector(`.contents a[href="#${heading.id}"]`);
			link?.closest('li')?.toggleAttribute('hidden', heading.hidden);
		}
		if (isAway) target?.scrollIntoView();
		const shown = this.#statements.filter(({ hidden }) => !hidden).length;
		const status = this.querySelector('[role=status]');
		if (status)
			status.textContent = `${shown} of ${this.#statements.length} statements ${shown === 1 ? 'is' : 'are'} shown.`;
	};
}

customElements.define('verdict-filter', VerdictFilter);
