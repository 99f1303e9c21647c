import { recordPath } from '../ledger/record-path.ts';
import type { Row } from '../ledger/parse-table.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { LICENSES } from './json-ld.ts';
import type { Thing } from './json-ld.ts';

/** A table with its files, its variables and the time that it covers. */
export function describeDataset(
	dataset: Dataset & { id: string; rows: Row[] },
	places: { author: string; toAddress: (path: string) => string },
): Thing {
	const { id, title, coverage, caveats = [], columns, checked } = dataset;
	const address = places.toAddress(recordPath('datasets', id));
	return {
		'@type': 'Dataset',
		'@id': address,
		name: title,
		description: [coverage, ...caveats].join(' '),
		url: address,
		creator: { '@type': 'Organization', name: places.author },
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
			contentUrl: places.toAddress(`/data/${id}.${ending}`),
			encodingFormat,
		})),
	};
}

/** Every table of the site. */
export function describeCatalogue(
	datasets: (Dataset & { id: string; rows: Row[] })[],
	places: { name: string; author: string; toAddress: (path: string) => string },
): Thing {
	return {
		'@type': 'DataCatalog',
		name: `${places.name}: data`,
		url: places.toAddress('/charts/#data'),
		license: LICENSES.data,
		dataset: datasets.map((dataset) => describeDataset(dataset, places)),
	};
}

/** From the first date of the rows to the last, as ISO 8601 writes it; nothing when there is none. */
function coverageOf({ columns, rows }: Dataset & { rows: Row[] }): string | undefined {
	const names = columns.filter(({ type }) => type === 'date').map(({ name }) => name);
	const dates = rows.flatMap((row) => names.map((name) => row[name] ?? '')).filter(Boolean);
	const sorted = dates.sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === last ? first : `${first}/${last}`;
}

/** A chart as a picture of its dataset. */
export function describeChartPicture(
	chart: { id: string; title: string; takeaway: string },
	dataset: Thing,
	toAddress: (path: string) => string,
): Thing {
	return {
		'@type': 'ImageObject',
		name: chart.title,
		description: chart.takeaway,
		contentUrl: toAddress(`/charts/${chart.id}/${chart.id}.png`),
		encodingFormat: 'image/png',
		license: LICENSES.text,
		isBasedOn: dataset,
	};
}
