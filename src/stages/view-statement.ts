/** Makes a bare statement, annotated like an article, ready to be set against another. */
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { createViewStatement, type StatementView } from '../match/view-statement.ts';
import type { Claimed } from '../model/layers.ts';
import type { Stage } from './stage.ts';

export const createStatementView = (): Stage<Claimed, StatementView> => ({
  name: 'view-statement',
  run: createViewStatement(loadWordClasses()),
});
