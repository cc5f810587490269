/** Where runs of capitalised words start and end: "Russian President Vladimir Putin", "Bank of Japan". */
import { PLACE_GOVERNMENTS } from '../lexicon/place-governments.ts';
import { ROLES } from '../lexicon/roles.ts';
import { SPEAKER_NOUNS } from '../lexicon/speaker-nouns.ts';
import type { Token } from '../model/segmented.ts';
import { nameHint } from './name-hint.ts';
import { isGiven, PARTICLES, startsCapital } from './name-kind.ts';
import { isPersonName } from './parse-name.ts';
import { roleAt } from './role-at.ts';

/** What wink takes for a small word even with a capital: "The", "He", "In". */
const SMALL = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'PUNCT', 'NUM']);
const LONGEST_SYLLABLE = 5;
/** What makes an adjective of a name: "Obama-era", "Bush-like". */
const COMPOUNDS = new Set('era like style wide led run held born based owned area free pro anti'.split(' '));
const isCapital = (token: Token | undefined): boolean => token !== undefined && startsCapital(token.text);

/** "Alder, *D-Md.*, who": party and state after a lawmaker's name. */
const isPartyTag = (tokens: readonly Token[], at: number): boolean => {
  const isParty = (token: Token | undefined): boolean => token !== undefined && /^[DRI]$/.test(token.text);
  if (isParty(tokens[at])) return tokens[at + 1]?.text === '-';
  return tokens[at - 1]?.text === '-' && isParty(tokens[at - 2]);
};

const isOrdinaryWord = (token: Token): boolean => {
  const hint = nameHint(token.lower);
  return hint === 'word' || hint === 'calendar';
};

const leadsOn = (tokens: readonly Token[], at: number, end: number): boolean => {
  const skip = tokens[at + 1]?.text === '-' ? 2 : 1;
  return at + skip < end && isCapital(tokens[at + skip]) && tokens[at + skip]!.pos === 'PROPN';
};

const namesSpeaker = (word: string): boolean => SPEAKER_NOUNS.has(word) || ROLES.has(word);

/** "Authorities", "Researchers", "Video": speakers, but no names. */
export const namesSpeakers = (lower: string): boolean => {
  if (namesSpeaker(lower)) return true;
  return lower.endsWith('s') && namesSpeaker(lower.slice(0, -1));
};

/** At the start of a sentence a capital says little: the word must look like a name, or stand before one. */
const opensName = (tokens: readonly Token[], at: number, end: number): boolean => {
  const token = tokens[at]!;
  const hint = nameHint(token.lower);
  if (hint !== undefined && hint !== 'word') return true;
  if (roleAt(tokens, at, end) !== undefined) return true;
  const leads = leadsOn(tokens, at, end);
  // "Proponents of reform"
  if (tokens[at + 1]?.lower === 'of' && at + 2 < end && tokens[at + 2]!.pos === 'NOUN') return false;
  if (token.pos === 'PROPN') return leads || (hint === undefined && !namesSpeakers(token.lower));
  if (!leads || token.pos === 'ADV') return false;
  const next = tokens[at + 1]!;
  if (PLACE_GOVERNMENTS.has(`${token.lower} ${next.lower}`)) return true;
  return token.pos !== 'VERB' || isPersonName(`${token.text} ${next.text}`);
};

/** Whether the token may be part of a name. @param initial whether it opens its sentence or quotation */
const isNameWord = (tokens: readonly Token[], at: number, end: number, initial: boolean): boolean => {
  const token = tokens[at]!;
  if (!isCapital(token) || nameHint(token.lower) === 'calendar' || token.text === 'I') return false;
  if (SMALL.has(token.pos)) return !isOrdinaryWord(token) && nameHint(token.lower) !== undefined && !initial;
  return !initial || opensName(tokens, at, end);
};

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/;

const glued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]!.end === tokens[at]!.start;

/** "Jean-Claude", "Holly Nicholson-Kluth"; but "Trump-Putin" are two. */
const joinsByHyphen = (tokens: readonly Token[], at: number, first: number, end: number): boolean => {
  if (tokens[at]!.text !== '-' || at + 1 >= end || !isCapital(tokens[at + 1])) return false;
  if (!glued(tokens, at) || !glued(tokens, at + 1)) return false;
  const before = nameHint(tokens[at - 1]!.lower);
  const opens = at - 1 > first ? nameHint(tokens[at - 2]!.lower) : undefined;
  const after = nameHint(tokens[at + 1]!.lower);
  // "Ocasio-Cortez", "Adeleke-Obi"
  if (before === undefined && (after === 'surname' || after === undefined)) return true;
  // "KMSP-TV"
  if (ALL_CAPITALS.test(tokens[at - 1]!.text) && ALL_CAPITALS.test(tokens[at + 1]!.text)) return true;
  // "Nicholson-Kluth"
  if (before === 'surname' && after === undefined) return true;
  // "Al-Rahman", "Abdul-Mahdi"
  if (PARTICLES.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower === 'abdul') return true;
  // "Holly Nicholson-Kluth", "Undersheriff Moss-Lind"
  if (at - 1 > first && isCapital(tokens[at - 2])) return true;
  return [before, opens, after].some((hint) => hint === 'male' || hint === 'female' || hint === 'given');
};

/** "Ban Ki-moon", "Park Geun-hye": an unknown short syllable, then one in lower case. */
const joinsSyllable = (tokens: readonly Token[], at: number, first: number, end: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]!.text !== '-' || next === undefined || at + 1 >= end || at - first < 2) return false;
  const before = tokens[at - 1]!;
  const short = before.text.length <= LONGEST_SYLLABLE && next.text.length <= LONGEST_SYLLABLE;
  const unknown = nameHint(before.lower) === undefined && !COMPOUNDS.has(next.lower) && next.pos !== 'VERB';
  return short && unknown && glued(tokens, at) && glued(tokens, at + 1);
};

/** "Farmers' League", "Glassworkers' Federation": a plural's mark before an organisation. */
const joinsPossessive = (tokens: readonly Token[], at: number, end: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]!.lower !== "'" || !tokens[at - 1]!.lower.endsWith('s') || at + 1 >= end) return false;
  return next !== undefined && startsCapital(next.text) && SPEAKER_NOUNS.get(next.lower) === 'organization';
};

/** "Angie's List": a given name's before an everyday word with a capital; "Ruth's Father" is a person of hers. */
const joinsShop = (tokens: readonly Token[], at: number, first: number, end: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]!.lower !== "'s" || at !== first + 1 || at + 1 >= end || !isGiven(tokens[first]!.lower))
    return false;
  return isCapital(next) && nameHint(next!.lower) === 'word' && !namesSpeakers(next!.lower);
};

/** How many small tokens at `at` hold two capitalised parts together: "van", "of", "of the", "&", "-". */
const bridge = (tokens: readonly Token[], at: number, first: number, end: number): number => {
  const { lower } = tokens[at]!;
  if (joinsByHyphen(tokens, at, first, end)) return 1;
  if (joinsSyllable(tokens, at, first, end)) return 2;
  // "Omar al-Rahman"
  const isParticle = PARTICLES.has(lower);
  const joined = isParticle && tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2]);
  if (joined && at + 2 < end) return 2;
  // "Paul Howard, Jr."
  if (lower === ',' && SUFFIXES.test(tokens[at + 1]?.lower ?? '') && at + 1 < end) return 1;
  // "Piet van der Berg"
  const two = isParticle && PARTICLES.has(tokens[at + 1]?.lower ?? '');
  if (two && at + 2 < end && isCapital(tokens[at + 2])) return 2;
  if (lower === '&' || isParticle) return isCapital(tokens[at + 1]) && at + 1 < end ? 1 : 0;
  if (joinsPossessive(tokens, at, end) || joinsShop(tokens, at, first, end)) return 1;
  if (lower !== 'of' && lower !== 'for') return 0;
  if (SPEAKER_NOUNS.get(tokens[at - 1]!.lower) !== 'organization') return 0;
  const skip = tokens[at + 1]?.pos === 'DET' ? 2 : 1;
  return at + skip < end && isCapital(tokens[at + skip]) ? skip : 0;
};

/** "Mr. Rather", "Mrs. White": after a courtesy title any word with a capital is a name. */
const isCourtesyName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && roleAt(tokens, at - 1, at)?.kind === 'courtesy';

/** "Theresa May", "Mrs. May": a month after a given name or a title is a surname. */
const isMonthName = (tokens: readonly Token[], at: number): boolean => {
  if (!isCapital(tokens[at]) || nameHint(tokens[at]!.lower) !== 'calendar') return false;
  return isGiven(tokens[at - 1]!.lower) || roleAt(tokens, at - 1, at) !== undefined;
};

/**
 * End of the capitalised run that starts at `first`; `first` itself when none does.
 * @param initial whether `first` opens a sentence or a quotation
 */
export const runEnd = (tokens: readonly Token[], first: number, end: number, initial: boolean): number => {
  if (!isNameWord(tokens, first, end, initial) || isPartyTag(tokens, first)) return first;
  let at = first;
  while (at < end) {
    const role = isCapital(tokens[at]) ? roleAt(tokens, at, end) : undefined;
    if (role !== undefined && role.words.length > 1) at += role.words.length;
    else if (
      at === first ||
      isNameWord(tokens, at, end, false) ||
      isMonthName(tokens, at) ||
      isCourtesyName(tokens, at)
    )
      at += 1;
    else {
      const held = bridge(tokens, at, first, end);
      if (held === 0) break;
      at += held;
    }
  }
  return at;
};
