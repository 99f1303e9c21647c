/** The ids in a dataset cell of type `sources`, which are joined by ";". */
export function splitSources(cell = ''): string[] {
	return cell
		.split(';')
		.map((id) => id.trim())
		.filter(Boolean);
}
