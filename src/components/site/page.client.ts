/** Everything that runs when a page is loaded. Search, live charts and notes follow from here, each once it is wanted. */
import '../chart/live-chart.client.ts';
import '../citation/evidence.client.ts';
import '../citation/highlight-notes.client.ts';
import '../citation/notes.client.ts';
import '../citation/start-margin.client.ts';
import '../offline/register-worker.client.ts';
import '../reading/contents.client.ts';
import '../search/search-trigger.client.ts';
import './show-current.client.ts';
import './theme-choice.client.ts';
