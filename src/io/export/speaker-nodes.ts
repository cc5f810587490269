/** Speakers in JSON-LD: named persons and organizations are things; of all others only the words are told. */
import { knownSpeakerIri, speakerIri } from './iris.ts';

export interface SaidBy {
  readonly name: string | null;
  readonly role: string | null;
  readonly type: string | null;
  readonly text: string | null;
}

const TYPES: Readonly<Record<string, string>> = { person: 'Person', organization: 'Organization' };

const isThing = ({ name, type }: SaidBy): boolean => name !== null && type !== null && type in TYPES;

/**
 * The node of a speaker; null where it is no named person or organization.
 * @param speakerId the same in all articles; null where nobody knows it
 */
export const speakerNode = (articleId: string, speaker: SaidBy, speakerId: string | null) => {
  if (!isThing(speaker)) return null;
  const { name, role, type } = speaker;
  return {
    id: speakerIri(articleId, name!),
    type: TYPES[type!]!,
    name: name!,
    ...(role !== null && type === 'person' ? { jobTitle: role } : {}),
    ...(speakerId === null ? {} : { sameAs: knownSpeakerIri(speakerId) }),
  };
};

/** How a claim or quotation tells its speaker. */
export const creditOf = (
  articleId: string,
  property: 'author' | 'spokenByCharacter',
  speaker: SaidBy | null,
): Readonly<Record<string, string>> => {
  if (!speaker) return {};
  if (isThing(speaker)) return { [property]: speakerIri(articleId, speaker.name!) };
  const words = speaker.name ?? speaker.text;
  return words === null ? {} : { creditText: words };
};
