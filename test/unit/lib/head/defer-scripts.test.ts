import { expect, test } from 'vitest';
import { deferScripts } from '../../../../src/lib/head/defer-scripts.ts';

test('has all scripts of a page loaded when the page is painted', () => {
	expect(
		deferScripts(
			'<script type="module" src="/a.js"></script><p></p><script type="module" src="/b.js"></script>',
		),
	).toBe(
		'<script type="module">addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>{import("/a.js");import("/b.js")})))</script><p></p>',
	);
});

test('leaves inline scripts and data alone', () => {
	const html = '<script>go()</script><script type="application/ld+json">{}</script>';
	expect(deferScripts(html)).toBe(html);
});
