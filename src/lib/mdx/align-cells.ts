import { defineHastPlugin } from 'satteri';

/**
 * A Sätteri plugin: a column that Markdown aligns to the right (`--:`) becomes one of numbers; of other alignments nothing
 * is left. The renderer would write them into the page as styles of elements, which its policy does not admit.
 */
export const alignCells = defineHastPlugin({
	name: 'align-cells',
	element: {
		filter: ['th', 'td'],
		visit(node, context) {
			const style = node.properties?.['style'];
			if (typeof style !== 'string') return;
			context.setProperty(node, 'style', null);
			if (style === 'text-align: right') context.setProperty(node, 'className', ['number']);
		},
	},
});
