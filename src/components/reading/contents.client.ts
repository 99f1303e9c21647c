/** Marks the section that is being read in the list of contents. */
const links = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
		decodeURIComponent(link.hash.slice(1)),
		link,
	]),
);
const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

// Browsers without `::details-content` cannot keep the list open by style alone.
const list = document.querySelector<HTMLDetailsElement>('.contents details');
if (list && matchMedia('(min-width: 80rem)').matches) list.open = true;

const mark = () => {
	const current = sections.findLast(
		(section) => section.getBoundingClientRect().top < innerHeight / 3,
	);
	for (const [id, link] of links) {
		if (id === current?.id) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
};

if (sections.length > 0) {
	mark();
	addEventListener('scroll', mark, { passive: true });
}
