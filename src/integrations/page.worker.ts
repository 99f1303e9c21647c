/** What is done to pages in threads beside the one that makes them. */
export { writeEditions } from './write-editions.ts';
export { writePages } from './write-page.ts';
