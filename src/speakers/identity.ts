/** Who a speaker is, its place in the text left out. */
import type { Speaker, SpeakerType } from '../model/attribution.ts';
import type { NamedPerson } from './named-person.ts';

export type Identity = Pick<Speaker, 'name' | 'role' | 'type'>;

/** Somebody or something that the article does not name. */
export const nameless = (type: SpeakerType, role: string | null = null): Identity => ({
  name: null,
  role,
  type,
});

export const personIdentity = ({ name, role }: NamedPerson): Identity => ({ name, role, type: 'person' });
