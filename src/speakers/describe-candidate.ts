/** The slots of a pronoun and one candidate for it, read from the discourse so far. */
import type { Anaphor } from './anaphor.ts';
import { type Row, SLOT, SLOT_NAMES, SLOTS, type Slots, VALUE } from './antecedent-slots.ts';
import type { Candidate } from './candidates.ts';
import { genderOf, knownOf, postOf } from './describe-entity.ts';
import { aheadPlace, nearPlace } from './describe-place.ts';
import { describeLink, openingOf } from './describe-words.ts';
import type { Discourse, EntityState } from './discourse.ts';

const steps = (slot: 'count' | 'rank' | 'rivals'): readonly number[] => SLOTS[slot].map(Number);
const COUNTS = steps('count');
const RANKS = steps('rank');
const RIVALS = steps('rivals');

/** Number of the last step that `count` reaches. */
const stepOf = (reached: readonly number[], count: number): number => {
  let at = reached.length - 1;
  while (reached[at]! > count) at -= 1;
  return at;
};

/** More sentences than this are far. */
const FAR = VALUE.distance['4+'];

const distanceOf = ({ sentence }: Anaphor, { near, ahead }: Candidate): number => {
  if (near === null) return VALUE.distance[ahead!.sentence === sentence ? 'after 0' : 'after 1'];
  return Math.min(sentence - near.sentence, FAR);
};

const caseOf = ({ reflexive, position }: Anaphor): Slots['case'] => {
  if (reflexive) return 'reflexive';
  return position === 'subject' ||
    position === 'object' ||
    position === 'oblique' ||
    position === 'possessive'
    ? position
    : 'other';
};

const lastOf = (discourse: Discourse, { sentence, gender }: Anaphor, { entity }: Candidate): number => {
  const last = gender === null ? undefined : discourse.lastPronoun.get(gender);
  if (last === undefined) return VALUE.last.none;
  const here = last.sentence === sentence;
  if (last.entity !== entity) return here ? VALUE.last['another here'] : VALUE.last.another;
  return here ? VALUE.last['this here'] : VALUE.last.this;
};

/** "at once": named within this many tokens after the pronoun. */
const AT_ONCE = 12;

const aheadOf = (discourse: Discourse, { end, sentence }: Anaphor, { near, ahead }: Candidate): number => {
  if (near === null || ahead === null) return VALUE.ahead.no;
  if (ahead.sentence !== sentence) return ahead.sentence === sentence + 1 ? VALUE.ahead.next : VALUE.ahead.no;
  const atOnce = ahead.firstToken - end < AT_ONCE;
  if (aheadPlace(discourse, ahead)[SLOT.position] === VALUE.position.subject)
    return atOnce ? VALUE.ahead['subject at once'] : VALUE.ahead['subject here'];
  return atOnce ? VALUE.ahead['at once'] : VALUE.ahead.here;
};

const speakerOf = (discourse: Discourse, { token }: Anaphor, { entity }: Candidate): number => {
  const inside = discourse.said[token]!;
  if (inside > 0 && discourse.speakerOf[inside - 1] === entity) return VALUE.speaker['of this'];
  return discourse.lastSpeaker === entity ? VALUE.speaker.last : VALUE.speaker.no;
};

const GAPS = [1, 2, 5, 12] as const;

/** How many tokens stand between the two, where they are in one sentence. */
const gapOf = ({ token, end, sentence }: Anaphor, { near, ahead }: Candidate): number => {
  if ((near ?? ahead!).sentence !== sentence) return VALUE.gap.far;
  const gap = near === null ? ahead!.firstToken - end : token - near.end;
  let step = 0;
  while (step < GAPS.length && gap > GAPS[step]!) step += 1;
  return VALUE.gap['1'] + step;
};

/** What is asked of the anaphor alone; of a candidate, that nothing is known: so nobody is told. */
export const describeAnaphor = (
  discourse: Discourse,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
): Row => {
  let rivals = 0;
  for (const { entity, near } of candidates) {
    const { sort, gender } = discourse.states[entity]!;
    if (near !== null && sort === 'person' && (gender ?? anaphor.gender) === anaphor.gender) rivals += 1;
  }
  const row = new Uint8Array(SLOT_NAMES.length);
  row[SLOT.reference] = VALUE.reference[anaphor.reference];
  row[SLOT.case] = VALUE.case[caseOf(anaphor)];
  row[SLOT.opening] = VALUE.opening[openingOf(discourse.article, anaphor)];
  row[SLOT.quoted] = discourse.quoted[anaphor.token]!;
  row[SLOT.speaks] = discourse.speaking[anaphor.token]!;
  row[SLOT.rivals] = stepOf(RIVALS, rivals);
  return row;
};

const describeOrder = (
  discourse: Discourse,
  candidate: Candidate,
  { count }: EntityState,
  row: Row,
): void => {
  row[SLOT.count] = stepOf(COUNTS, count);
  row[SLOT.most] = count === discourse.most ? VALUE.most.yes : VALUE.most.no;
  row[SLOT.first] = candidate.entity === discourse.firstEntity ? VALUE.first.yes : VALUE.first.no;
  row[SLOT.rank] = stepOf(RANKS, candidate.rank);
  // 0 in this sentence, 1 in the last; -1 in neither
  row[SLOT.subject] = candidate.subjectAgo + 1;
  row[SLOT.leads] = candidate.leads;
  row[SLOT.latest] = candidate.latest;
};

/** How the places of the two lie to each other. */
const describeWay = (
  { article, links }: Discourse,
  anaphor: Anaphor,
  candidate: Candidate,
  row: Row,
): void => {
  const { near, ahead } = candidate;
  const { sentences, tokens } = article;
  const { sentence } = near ?? ahead!;
  const here = near !== null && sentence === anaphor.sentence;
  const from = here ? near.end : anaphor.token;
  describeLink(tokens, links, from, anaphor.token, row);
  const same = sentences[anaphor.sentence]!.paragraph === sentences[sentence]!.paragraph;
  const entry = near === null && tokens[ahead!.roleToken - 1]?.text === ',';
  row[SLOT.distance] = distanceOf(anaphor, candidate);
  row[SLOT.paragraph] = same ? VALUE.paragraph.same : VALUE.paragraph.other;
  row[SLOT.gap] = gapOf(anaphor, candidate);
  row[SLOT.entry] = entry ? VALUE.entry['after comma'] : VALUE.entry.no;
};

const KNOWN = [SLOT.sort, SLOT.full, SLOT.opens, SLOT.ends];
const PLACE = [SLOT.position, SLOT.kind, SLOT.in, SLOT.spoke, SLOT.follows, SLOT.paired, SLOT.after];

const copy = (from: Row, to: Row, slots: readonly number[]): void => {
  for (let i = 0; i < slots.length; i += 1) to[slots[i]!] = from[slots[i]!]!;
};

/** @param row to be filled, all but what `describeAnaphor` tells: one serves all candidates of a question */
export const describeCandidate = (
  discourse: Discourse,
  anaphor: Anaphor,
  candidate: Candidate,
  row: Row,
): Row => {
  const state = discourse.states[candidate.entity]!;
  const { near, ahead } = candidate;
  copy(knownOf(state).row, row, KNOWN);
  copy(near === null ? aheadPlace(discourse, ahead!) : nearPlace(discourse, near), row, PLACE);
  describeOrder(discourse, candidate, state, row);
  describeWay(discourse, anaphor, candidate, row);
  row[SLOT.gender] = genderOf(anaphor, state);
  row[SLOT.last] = lastOf(discourse, anaphor, candidate);
  row[SLOT.ahead] = aheadOf(discourse, anaphor, candidate);
  row[SLOT.speaker] = speakerOf(discourse, anaphor, candidate);
  row[SLOT.post] = postOf(anaphor, state);
  return row;
};
