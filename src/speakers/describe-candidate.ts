/** The slots of a pronoun and one candidate for it, read from what is in play. */
import type { Anaphor } from './anaphor.ts';
import { SLOTS, type Slots } from './antecedent-slots.ts';
import type { Candidate } from './candidates.ts';
import { genderOf, postOf } from './describe-standing.ts';
import { afterOf, describeLink, followOf, openingOf, pairedOf } from './describe-words.ts';
import { namePosition } from './position.ts';
import type { Scene } from './scene.ts';

type Value<S extends keyof Slots> = Slots[S];

/** The largest of a slot's numbers that `count` reaches. */
const step = <S extends 'count' | 'rank' | 'rivals'>(slot: S, count: number): Value<S> => {
  const values: readonly string[] = SLOTS[slot];
  return values.findLast((value) => Number(value) <= count) as Value<S>;
};

const distanceOf = ({ sentence }: Anaphor, { near, ahead }: Candidate): Value<'distance'> => {
  if (near === null) return ahead!.sentence === sentence ? 'after 0' : 'after 1';
  const ago = sentence - near.sentence;
  return ago >= 4 ? '4+' : (`${ago}` as Value<'distance'>);
};

const caseOf = ({ reflexive, position }: Anaphor): Value<'case'> => {
  if (reflexive) return 'reflexive';
  return position === 'subject' ||
    position === 'object' ||
    position === 'oblique' ||
    position === 'possessive'
    ? position
    : 'other';
};

const lastOf = (scene: Scene, { sentence, gender }: Anaphor, { entity }: Candidate): Value<'last'> => {
  const last = gender === null ? undefined : scene.lastPronoun.get(gender);
  if (last === undefined) return 'none';
  const here = last.sentence === sentence;
  if (last.entity !== entity) return here ? 'another here' : 'another';
  return here ? 'this here' : 'this';
};

/** "at once": named within this many tokens after the pronoun. */
const AT_ONCE = 12;

const aheadOf = (scene: Scene, { end, sentence }: Anaphor, { near, ahead }: Candidate): Value<'ahead'> => {
  if (near === null || ahead === null) return 'no';
  if (ahead.sentence === sentence) {
    const at = ahead.firstToken - end < AT_ONCE ? 'at once' : 'here';
    return namePosition(scene.article, ahead) === 'subject' ? `subject ${at}` : at;
  }
  return ahead.sentence === sentence + 1 ? 'next' : 'no';
};

const TOPIC: ReadonlySet<string> = new Set(['of', 'about', 'on', 'regarding', 'unlike', 'like']);

/** "Of Lind, he said": she is spoken of. */
const isTopic = ({ article }: Scene, { near }: Candidate): boolean => {
  const first = near === null ? -2 : article.sentences[near.sentence]!.firstToken;
  return near?.token === first + 1 && TOPIC.has(article.tokens[first]!.lower);
};

const speakerOf = (scene: Scene, { token }: Anaphor, { entity }: Candidate): Value<'speaker'> => {
  const inside = scene.said[token]!;
  if (inside > 0 && scene.speakerOf[inside - 1] === entity) return 'of this';
  return scene.lastSpeaker === entity ? 'last' : 'no';
};

const GAPS = [1, 2, 5, 12] as const;

/** How many tokens stand between the two, where they are in one sentence. */
const gapOf = ({ token, end, sentence }: Anaphor, { near, ahead }: Candidate): Value<'gap'> => {
  if ((near ?? ahead!).sentence !== sentence) return 'far';
  const gap = near === null ? ahead!.firstToken - end : token - near.end;
  const step = GAPS.find((most) => gap <= most);
  return step === undefined ? '13' : `${step}`;
};

/** What is asked of the anaphor alone. */
export type Asked = Pick<Slots, 'reference' | 'case' | 'opening' | 'quoted' | 'speaks' | 'rivals'>;

export const describeAnaphor = (scene: Scene, anaphor: Anaphor, candidates: readonly Candidate[]): Asked => {
  const rivals = candidates.filter(({ entity, near }) => {
    const { sort, gender } = scene.standings[entity]!;
    return near !== null && sort === 'person' && (gender ?? anaphor.gender) === anaphor.gender;
  }).length;
  return {
    reference: anaphor.reference,
    case: caseOf(anaphor),
    opening: openingOf(scene.article, anaphor),
    quoted: scene.quoted[anaphor.token] === 1 ? 'inside' : 'outside',
    speaks: scene.speaking[anaphor.token] === 1 ? 'speaks' : 'silent',
    rivals: step('rivals', rivals),
  };
};

const NOTHING_KNOWN = Object.fromEntries(
  Object.entries(SLOTS).map(([slot, values]) => [slot, values[0]]),
) as Slots;

/** The candidate that nobody is: nothing is known of it. */
export const nobodySlots = (asked: Asked): Slots => ({
  ...NOTHING_KNOWN,
  ...asked,
});

const subjectOf = ({ subjectAgo }: Candidate): Value<'subject'> =>
  subjectAgo === 0 ? 'here' : subjectAgo === 1 ? 'last' : 'no';

export const describeCandidate = (
  scene: Scene,
  anaphor: Anaphor,
  candidate: Candidate,
  asked: Asked,
): Slots => {
  const { near, entity, rank, ahead } = candidate;
  const standing = scene.standings[entity]!;
  const { article } = scene;
  const token = near?.token ?? ahead!.firstToken;
  const here = near !== null && near.sentence === anaphor.sentence;
  const link = here
    ? describeLink(article.tokens, near.end, anaphor.token)
    : ({ verbs: '0', link: 'none' } as const);
  const paragraphOf = (sentence: number): number => article.sentences[sentence]!.paragraph;
  // written out: an object spread of so many fields costs a hundred times as much
  return {
    reference: asked.reference,
    case: asked.case,
    opening: asked.opening,
    quoted: asked.quoted,
    speaks: asked.speaks,
    rivals: asked.rivals,
    verbs: link.verbs,
    link: link.link,
    sort: standing.sort,
    gender: genderOf(anaphor, standing),
    distance: distanceOf(anaphor, candidate),
    paragraph: paragraphOf(anaphor.sentence) === paragraphOf((near ?? ahead!).sentence) ? 'same' : 'other',
    position: isTopic(scene, candidate) ? 'topic' : (near?.position ?? namePosition(article, ahead!)),
    kind: near?.kind ?? 'name',
    in: scene.quoted[token] === 1 ? 'inside' : 'outside',
    spoke: scene.speaking[token] === 1 ? 'spoke' : 'silent',
    count: step('count', standing.count),
    most: standing.count === scene.most ? 'yes' : 'no',
    first: entity === scene.firstEntity ? 'yes' : 'no',
    rank: step('rank', rank),
    subject: subjectOf(candidate),
    leads: candidate.leads,
    latest: candidate.latest,
    gap: gapOf(anaphor, candidate),
    entry: near === null && article.tokens[ahead!.roleToken - 1]?.text === ',' ? 'after comma' : 'no',
    asks: anaphor.gender ?? 'no',
    ending: standing.ending,
    last: lastOf(scene, anaphor, candidate),
    ahead: aheadOf(scene, anaphor, candidate),
    speaker: speakerOf(scene, anaphor, candidate),
    follows: followOf(article.tokens, near?.end ?? ahead!.endToken),
    full: standing.full ? 'full' : 'one word',
    paired: pairedOf(article.tokens, token, near?.end ?? ahead!.endToken),
    opens: standing.opens,
    ends: standing.ends,
    after: afterOf(article, near?.token ?? ahead!.firstToken, (near ?? ahead!).sentence),
    post: postOf(anaphor, standing),
  };
};
