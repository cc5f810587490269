/**
 * What the user says about who is who comes first: the names of one row are one speaker, and a row for certain
 * articles takes these out of whatever else they would belong to.
 */
import type { UserSpeaker } from '../model/user-speaker.ts';
import type { ArticleFacts, PersonSets, Seen } from './person-sets.ts';

const foldForm = (form: string): string => form.toLowerCase().replace(/\s+/g, ' ').trim();

/** The row that means this appearance; null where none does, or two of different speakers might. */
const rowFor = (rows: readonly UserSpeaker[], articleId: string): UserSpeaker | null => {
  const here = rows.filter(({ articles }) => articles.includes(articleId));
  const meant = here.length > 0 ? here : rows.filter(({ articles }) => articles.length === 0);
  return new Set(meant.map(({ speakerId }) => speakerId)).size === 1 ? meant[0]! : null;
};

const indexRows = (user: readonly UserSpeaker[]): ReadonlyMap<string, readonly UserSpeaker[]> => {
  const byForm = new Map<string, UserSpeaker[]>();
  for (const row of user)
    for (const form of new Set([row.name, ...row.forms].map(foldForm)))
      byForm.set(form, [...(byForm.get(form) ?? []), row]);
  return byForm;
};

export const applyUser = (
  sets: PersonSets,
  articles: readonly ArticleFacts[],
  user: readonly UserSpeaker[],
): void => {
  const byForm = indexRows(user);
  const first = new Map<string, Seen>();
  for (const seen of sets.seen) {
    const row = rowFor(byForm.get(foldForm(seen.person.name)) ?? [], articles[seen.article]!.articleId);
    if (row === null) continue;
    sets.fix(seen, row.speakerId, row.articles.length > 0);
    const known = first.get(row.speakerId);
    if (known === undefined) first.set(row.speakerId, seen);
    else sets.join('user', known, seen);
  }
};
