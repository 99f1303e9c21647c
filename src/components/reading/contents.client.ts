/** Marks the section that is being read in the list of contents. */
const links = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
		decodeURIComponent(link.hash.slice(1)),
		link,
	]),
);
const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

const mark = () => {
	const current = sections.findLast(
		(section) => section.getBoundingClientRect().top < innerHeight / 3,
	);
	for (const [id, link] of links) {
		if (id === current?.id) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
};

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const section of sections) observer.observe(section);
