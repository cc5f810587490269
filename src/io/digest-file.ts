/** The digests of a corpus in a file, so that memory holds those alone that are being compared. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { byArticleId, type DigestLabel, type PeopleShelf } from '../model/digest-shelf.ts';
import { digestIn, type Parcel, peopleIn, topicIn } from './parcel.ts';

export interface DigestFile {
  readonly add: (parcel: Pick<Parcel, 'digest' | 'topic' | 'people' | 'label'>) => void;
  /** All that was added. */
  readonly shelf: () => PeopleShelf;
  readonly close: () => void;
}

/** Where one article's topic starts, its people and its digest after it, and where that ends. */
interface Place {
  readonly label: DigestLabel;
  readonly topic: number;
  readonly people: number;
  readonly digest: number;
  readonly end: number;
}

/** @param path of a file that nobody else needs */
export const openDigestFile = (path: string): DigestFile => {
  const file = openSync(path, 'w+');
  const places: Place[] = [];
  let end = 0;
  const write = (bytes: Uint8Array): number => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    end += bytes.length;
    return end;
  };
  const read = (from: number, to: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(to - from);
    const found = readSync(file, bytes, 0, bytes.length, from);
    if (found < bytes.length)
      throw new Error(`${path}: ends at ${from + found}; was it changed from outside?`);
    return bytes;
  };
  return {
    add: ({ label, topic, people, digest }) => {
      const place = { label, topic: end, people: write(topic), digest: write(people), end: write(digest) };
      places.push(place);
    },
    shelf: () => {
      const sorted = [...places].sort((a, b) => byArticleId(a.label, b.label));
      return {
        labels: sorted.map(({ label }) => label),
        topicOf: (i) => topicIn(read(sorted[i]!.topic, sorted[i]!.people)),
        peopleOf: (i) => peopleIn(read(sorted[i]!.people, sorted[i]!.digest)),
        open: (i) => digestIn(read(sorted[i]!.digest, sorted[i]!.end)),
      };
    },
    close: () => closeSync(file),
  };
};
