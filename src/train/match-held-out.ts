/** What grouping finds in each aligned event by a model that has not seen it. */

import { groupRecord } from '../io/group-record.ts';
import type { FactModel } from '../match/fact-model.ts';
import { linkArticles } from '../match/link-articles.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { shelve } from '../model/digest-shelf.ts';
import { createCompareSources } from '../stages/compare-sources.ts';
import { createGroupClaims } from '../stages/group-claims.ts';
import { chain } from '../stages/stage.ts';
import { type Event, toldIn } from './match-events.ts';

/** The groups of claims of one event's articles, each set against all articles that it is linked with. */
export const groupsOfEvent = (
  event: Event,
  articles: readonly ArticleDigest[],
  model: FactModel,
): ReturnType<typeof groupRecord>[] => {
  const told = toldIn(event);
  const shelf = shelve(articles);
  const isTold = (i: number): boolean => told.has(shelf.labels[i]!.articleId);
  const links = linkArticles(
    shelf.labels.map(({ published }, i) => ({ published, topic: shelf.topicOf(i) })),
  ).filter(({ a, b }) => isTold(a) || isTold(b));
  const half = chain(
    createGroupClaims(() => links, model),
    createCompareSources(),
  );
  return [...half.run(shelf, SILENT)]
    .filter(({ members }) => members.some(({ articleId }) => told.has(articleId)))
    .map(groupRecord);
};
