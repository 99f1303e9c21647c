/** What is done to pages in threads beside the one that makes them. */
export { drawSocial } from './draw-social.ts';
export { finishPage } from './finish-page.ts';
export { writeEditions } from './write-editions.ts';
