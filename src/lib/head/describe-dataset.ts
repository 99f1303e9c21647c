import { recordPath } from '../ledger/record-path.ts';
import type { Row } from '../ledger/parse-table.ts';
import { wholeAddressOf } from '../text/address.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { LICENSES } from './json-ld.ts';
import type { DescribedSite, Thing } from './json-ld.ts';

type Table = Dataset & { id: string; rows: Row[] };

/** A table with its files, its variables and the time that it covers. */
export function describeDataset(dataset: Table, site: DescribedSite): Thing {
	const { id, title, coverage, caveats = [], columns, checked } = dataset;
	const address = wholeAddressOf(site, recordPath('datasets', id));
	return {
		'@type': 'Dataset',
		'@id': address,
		name: title,
		description: [coverage, ...caveats].join(' '),
		url: address,
		creator: { '@type': 'Organization', name: site.author },
		dateModified: checked,
		license: LICENSES.data,
		isAccessibleForFree: true,
		temporalCoverage: coverageOf(dataset),
		variableMeasured: columns
			.filter(({ type }) => type === 'number')
			.map(({ label, unit }) => ({ '@type': 'PropertyValue', name: label, unitText: unit })),
		distribution: [
			['csv', 'text/csv'],
			['json', 'application/json'],
		].map(([ending, encodingFormat]) => ({
			'@type': 'DataDownload',
			contentUrl: wholeAddressOf(site, `/data/${id}.${ending}`),
			encodingFormat,
		})),
	};
}

/** Every table of the site. */
export function describeCatalogue(datasets: Table[], site: DescribedSite): Thing {
	return {
		'@type': 'DataCatalog',
		name: `${site.name}: data`,
		url: wholeAddressOf(site, '/charts/#data'),
		license: LICENSES.data,
		dataset: datasets.map((dataset) => describeDataset(dataset, site)),
	};
}

/** From the first date of the rows to the last, as ISO 8601 writes it; nothing when there is none. */
function coverageOf({ columns, rows }: Table): string | undefined {
	const names = columns.filter(({ type }) => type === 'date').map(({ name }) => name);
	const dates = rows.flatMap((row) => names.map((name) => row[name] ?? '')).filter(Boolean);
	const sorted = dates.sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === last ? first : `${first}/${last}`;
}

/** A chart as a picture of its dataset. */
export function describeChartPicture(
	{ id, title, takeaway }: { id: string; title: string; takeaway: string },
	dataset: Table,
	site: DescribedSite,
): Thing {
	return {
		'@type': 'ImageObject',
		name: title,
		description: takeaway,
		contentUrl: wholeAddressOf(site, `/charts/${id}/${id}.png`),
		encodingFormat: 'image/png',
		license: LICENSES.text,
		isBasedOn: describeDataset(dataset, site),
	};
}
