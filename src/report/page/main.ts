/** Starts the page: reads the index, shows the view that the address names. */
import { readCorpus } from './corpus.ts';
import { startKeyboard, startSkipLink } from './keyboard.ts';
import { showConflicts } from './overview-conflicts.ts';
import { startRouter } from './router.ts';

const corpus = readCorpus();
startSkipLink();
startKeyboard(startRouter(corpus, document.title));
showConflicts(corpus);
