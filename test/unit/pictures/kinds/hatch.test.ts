import { expect, test } from 'vitest';
import { hatchPath } from '../../../../src/pictures/kinds/hatch.ts';

test('hatchPath cuts its strokes at the edges of the rectangle', () => {
	expect(hatchPath({ x: 10, y: 20, width: 8, height: 4 }, 6)).toBe('M10 23L13 20M15 24L18 21');
});
