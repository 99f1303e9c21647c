/** The words an entry may use: name → component. The guard (`lib/mdx/component-schemas.ts`) refuses all others. */
import Chart from './chart/Chart.astro';
import DataTable from './chart/DataTable.astro';
import ProseLink from './citation/ProseLink.astro';
import Quotation from './citation/Quotation.astro';
import SectionHeading from './reading/SectionHeading.astro';
import Statement from './reading/Statement.astro';
import TableFrame from './reading/TableFrame.astro';
import Timeline from './reading/Timeline.astro';

export const components = {
	a: ProseLink,
	h2: SectionHeading,
	table: TableFrame,
	Chart,
	DataTable,
	Quotation,
	Statement,
	Timeline,
};
