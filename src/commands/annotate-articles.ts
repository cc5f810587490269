/** The article half of a run: what is new is annotated on every core, what was done before comes from the store. */
import { type Parcel, unpack } from '../io/parcel.ts';
import type { Reading } from '../io/reading.ts';
import type { ParcelResult } from '../workers/parcels.ts';
import { type Shared, shareOut } from '../workers/share-out.ts';
import { complain, type Identity, type Job, type Keyed, PASSED_OVER, readKeyed } from './run-job.ts';

/** A reading that holds an article. */
interface Usable extends Keyed {
  readonly key: string;
}

/** What is done with each parcel, in the order of the articles. */
export type Take = (reading: Reading, parcel: Parcel) => Promise<void>;

export interface ArticlesDone {
  readonly used: ReadonlySet<string>;
  readonly annotated: number;
  readonly reused: number;
  /** Whether an article failed that may not fail the next time. */
  readonly retry: boolean;
}

/** The readings that hold an article; whatever is wrong with any is told. */
async function* usable(job: Job, identity: Identity): AsyncGenerator<Usable> {
  const passedOver = (extension: string) => job.tally.dropped(`${PASSED_OVER}${extension}`);
  for await (const reading of readKeyed(job.plan, identity, passedOver)) {
    for (const problem of reading.problems) complain(job, reading, problem);
    if (reading.key !== null) yield { ...reading, key: reading.key };
  }
}

const sharingOf = ({ plan: { settings, threads }, store }: Job) => ({
  job: {
    desk: 'parcels' as const,
    options: {
      attribution: settings.attribution,
      secondsPerArticle: settings.secondsPerArticle,
      pack: store !== null,
    },
  },
  threads,
  charactersOf: ({ article }: Usable) => article!.text.length,
  toDesk: ({ article, found, key }: Usable) => (store?.has(key) ? null : (found ?? article)),
});

type Batch = readonly Shared<Usable, ParcelResult>[];

/** Lets the store keep the new, and fetches the old from it. */
const exchange = async ({ store }: Job, batch: Batch): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (store === null) return new Map();
  await store.add(
    batch.flatMap(({ item, result }) =>
      result && 'packed' in result && result.packed && !store.has(item.key)
        ? [[item.key, result.packed] as const]
        : [],
    ),
  );
  return store.fetch(batch.filter(({ result }) => result === null).map(({ item }) => item.key));
};

/** These depend on the machine's state as well as on the article. */
const TRANSIENT = ['article/time-limit', 'article/worker-died'];

export const annotateArticles = async (job: Job, identity: Identity, take: Take): Promise<ArticlesDone> => {
  const used = new Set<string>();
  let reused = 0;
  let annotated = 0;
  let retry = false;
  for await (const batch of shareOut(usable(job, identity), sharingOf(job))) {
    const old = await exchange(job, batch);
    for (const { item, result } of batch) {
      if (result && 'failed' in result) {
        complain(job, { ...item, article: null }, result.failed);
        retry ||= TRANSIENT.includes(result.failed.code);
        continue;
      }
      if (result === null) reused += 1;
      else annotated += 1;
      used.add(item.key);
      await take(item, result === null ? unpack(old.get(item.key)!) : result.parcel);
    }
  }
  return { used, annotated, reused, retry };
};
