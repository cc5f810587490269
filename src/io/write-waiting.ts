/** Articles and claims, written when it is known whose stories, speakers and groups they have a part in. */
import { groupIdOf } from '../model/group.ts';
import { ARTICLES } from './about-tables.ts';
import type { ClaimRecord } from './claim-record.ts';
import { CLAIMS } from './claims-table.ts';
import type { CorpusIndex } from './corpus-told.ts';
import { csvCell, fillGaps } from './csv-rows.ts';
import type { ClaimFacts } from './groups-table.ts';
import { openAside, openTable } from './open-table.ts';
import type { OutputFolder } from './output-folder.ts';
import { CLAIM_GAPS, type WaitingArticle, type WaitingClaim } from './waiting-article.ts';
import { bytesSink, type Sink } from './write-rows.ts';

const factsOf = ({ fields }: WaitingClaim, known: string | null): ClaimFacts => {
  const { attribution, published, numbers, dates }: ClaimRecord = JSON.parse(`{${fields}`);
  const speaker = attribution?.speaker?.name ?? null;
  return {
    speaker,
    known: known ?? speaker,
    published,
    values:
      numbers.length > 0
        ? numbers.map(({ text, value, low, high, unit }) => ({
            text,
            key: JSON.stringify([value, low, high, unit]),
          }))
        : dates.map(({ text, value }) => ({ text, key: value ?? text })),
  };
};

interface WaitingSinks {
  readonly articles: Sink<Uint8Array>;
  readonly about: Sink<Uint8Array>;
  readonly table: Sink<Uint8Array>;
  readonly list: Sink<Uint8Array>;
  readonly lines: Sink<Uint8Array>;
}

const openSinks = async (folder: OutputFolder, bom: boolean): Promise<WaitingSinks> => ({
  articles: bytesSink(folder.create('articles.ndjson')),
  about: await openAside(ARTICLES, bom, folder),
  table: await openTable(CLAIMS, bom, folder.create('claims.csv')),
  list: bytesSink(folder.create('claims.json')),
  lines: bytesSink(folder.create('claims.ndjson')),
});

const writeArticle = async (
  { articles, about }: WaitingSinks,
  { articleId, line, about: row }: WaitingArticle,
  { storyOf, personOf }: CorpusIndex,
): Promise<void> => {
  const storyId = storyOf(articleId)?.storyId ?? null;
  // the first gap is the story's, the others are one for each person
  const people = line.slice(2).map((_, person) => personOf(articleId, person)?.speakerId ?? null);
  await articles.write(
    Buffer.from(
      fillGaps(
        line,
        [storyId, ...people].map((id) => JSON.stringify(id)),
      ),
    ),
  );
  await about.write(Buffer.from(fillGaps(row, [csvCell(storyId)])));
};

/** The claims of one article into each format. One record a line in claims.json too. */
const writeClaims = async (
  { table, list, lines }: WaitingSinks,
  { articleId, claims }: WaitingArticle,
  { groupOf, personOf }: CorpusIndex,
  isFirst: boolean,
): Promise<void> => {
  const told = claims.map(({ id, person }) => {
    const group = groupOf(id);
    return {
      speaker_id: personOf(articleId, person)?.speakerId ?? null,
      group_id: group?.groupId ?? groupIdOf(id),
      relation: (group?.sources.length ?? 0) > 1 ? group!.relation : null,
    };
  });
  const rows = claims.map(({ cells }, i) =>
    fillGaps(
      cells,
      CLAIM_GAPS.map((gap) => csvCell(told[i]![gap])),
    ),
  );
  const records = claims.map(
    ({ id, fields }, i) =>
      `{"claim_id":"${id}","group_id":"${told[i]!.group_id}",` +
      `"speaker_id":${JSON.stringify(told[i]!.speaker_id)},${fields}`,
  );
  await table.write(Buffer.from(rows.join('')));
  await lines.write(Buffer.from(`${records.join('\n')}\n`));
  await list.write(Buffer.from(`${isFirst ? '[' : ','}\n${records.join(',\n')}`));
};

/** Writes all that waits, and gives back what is shown of the claims in groups across sources. */
export const writeWaiting = async (
  folder: OutputFolder,
  bom: boolean,
  waiting: AsyncIterable<WaitingArticle>,
  index: CorpusIndex,
): Promise<ReadonlyMap<string, ClaimFacts>> => {
  const facts = new Map<string, ClaimFacts>();
  const sinks = await openSinks(folder, bom);
  let isFirst = true;
  for await (const article of waiting) {
    await writeArticle(sinks, article, index);
    if (article.claims.length === 0) continue;
    await writeClaims(sinks, article, index, isFirst);
    isFirst = false;
    for (const claim of article.claims)
      if ((index.groupOf(claim.id)?.sources.length ?? 0) > 1)
        facts.set(claim.id, factsOf(claim, index.personOf(article.articleId, claim.person)?.name ?? null));
  }
  await sinks.list.write(Buffer.from(isFirst ? '[]\n' : '\n]\n'));
  for (const sink of Object.values(sinks)) await sink.close();
  return facts;
};
