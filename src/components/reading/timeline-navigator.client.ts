import { nameYear } from '../../lib/dates/fill-years.ts';

/**
 * Shows the events of one topic, told or in a line each, as the address says (`?topic=isis-k&view=compact`),
 * and shades the years that are on the screen.
 */
class TimelineNavigator extends HTMLElement {
	private readonly list = document.querySelector<HTMLElement>('.events');
	private readonly sections = [...document.querySelectorAll<HTMLElement>('.events > section')];
	private readonly years = [...this.querySelectorAll<HTMLAnchorElement>('.years a')];
	private readonly choices = [...this.querySelectorAll<HTMLAnchorElement>('a[data-sets]')];

	connectedCallback() {
		this.addEventListener('click', (event) => this.choose(event));
		addEventListener('popstate', () => this.show());
		if (location.search !== '') {
			this.show();
			// What the address names has moved.
			document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
		this.watchTop();
		this.watchYears();
	}

	/** Follows a choice without a new page, and keeps the reader at the year that is on the screen. */
	private choose(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-sets]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const top = this.firstElementChild?.getBoundingClientRect().bottom ?? 0;
		const at = this.sections.findIndex((section) => section.getBoundingClientRect().bottom > top);
		if (link.href !== location.href) history.pushState(null, '', link.href);
		this.show();
		if (!this.classList.contains('stuck')) return;
		const shown = this.sections.filter(({ hidden }) => !hidden);
		const next = shown.find((section) => this.sections.indexOf(section) >= at) ?? shown.at(-1);
		next?.querySelector('h2')?.scrollIntoView({ behavior: 'instant' });
	}

	/** What the address chooses, without what there is not. */
	private get chosen(): URLSearchParams {
		const isThere = ([name, value]: [string, string]) =>
			this.choices.some(({ dataset }) => dataset['sets'] === name && dataset['value'] === value);
		return new URLSearchParams([...new URLSearchParams(location.search)].filter(isThere));
	}

	private show() {
		const { chosen } = this;
		for (const link of this.choices) {
			const { sets = '', value = '' } = link.dataset;
			const query = new URLSearchParams(chosen);
			if (value === '') query.delete(sets);
			else query.set(sets, value);
			link.href = `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
			link.removeAttribute('aria-current');
			if ((chosen.get(sets) ?? '') !== value) continue;
			link.setAttribute('aria-current', 'true');
			const row = link.parentElement;
			if (row) row.scrollLeft = link.offsetLeft - row.clientWidth / 2;
		}
		if (this.list) this.list.dataset['view'] = chosen.get('view') ?? '';
		this.filter(chosen.get('topic') ?? '');
	}

	/** Leaves the events of a topic, in the list and in the bars, and the years that have any. */
	private filter(topic: string) {
		let total = 0;
		for (const link of this.years) {
			const { year = '' } = link.dataset;
			const section = this.sections.find(({ dataset }) => dataset['year'] === year);
			const count = leave(link, topic);
			total += count;
			if (section) {
				leave(section, topic);
				section.hidden = count === 0;
				setText(section, '.count', String(count));
			}
			// A year without events keeps its place on the axis but leads nowhere.
			if (count === 0) link.removeAttribute('href');
			else link.href = `#y${year}`;
			link.querySelector('.count')?.setAttribute('data-count', String(count));
			setText(link, '.visually-hidden', nameYear(year, count));
		}
		setText(this, '[role=status]', `${total} events are shown`);
	}

	/** Makes the bar smaller while it is stuck. The room that it had stays, so that the text does not jump. */
	private watchTop() {
		const before = this.previousElementSibling;
		if (!before) return;
		new IntersectionObserver(([entry]) => {
			if (!entry) return;
			const isStuck = !entry.isIntersecting && entry.boundingClientRect.top < 0;
			if (isStuck === this.classList.contains('stuck')) return;
			this.style.height = isStuck ? `${this.getBoundingClientRect().height}px` : '';
			this.classList.toggle('stuck', isStuck);
		}).observe(before);
	}

	/** Shades the years on the screen. Where the bars are wider than the window, the fullest years stand first, and then those that are read. */
	private watchYears() {
		const seen = new Set<string>();
		const strip = this.querySelector('.years');
		if (strip) strip.scrollLeft = strip.scrollWidth;
		const watcher = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const { year = '' } = (target as HTMLElement).dataset;
					if (isIntersecting) seen.add(year);
					else seen.delete(year);
				}
				const inOrder = [...seen].sort();
				const [first = '', last = ''] = [inOrder[0], inOrder.at(-1)];
				for (const link of this.years) {
					const { year = '' } = link.dataset;
					link.classList.toggle('seen', year >= first && year <= last);
				}
				const at = this.years.find((link) => link.classList.contains('seen'));
				if (strip && at && this.classList.contains('stuck'))
					strip.scrollLeft = at.offsetLeft - strip.clientWidth / 2;
			},
			// What the bar covers is not on the screen.
			{ rootMargin: '-144px 0px 0px' },
		);
		for (const section of this.sections) watcher.observe(section);
	}
}

function setText(within: HTMLElement, selector: string, text: string) {
	const place = within.querySelector(selector);
	if (place) place.textContent = text;
}

/** Hides what is not of the topic, and counts what is left. No topic leaves all. */
function leave(within: HTMLElement, topic: string): number {
	const all = [...within.querySelectorAll<HTMLElement>('[data-topics]')];
	for (const one of all)
		one.hidden = topic !== '' && !one.dataset['topics']?.split(' ').includes(topic);
	return all.filter(({ hidden }) => !hidden).length;
}

customElements.define('timeline-navigator', TimelineNavigator);
