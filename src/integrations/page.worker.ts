/** What is done to pages in threads beside the one that makes them. */
export { drawSocial } from './draw-social.ts';
export { writeEditions } from './write-editions.ts';
export { writePage } from './write-page.ts';
