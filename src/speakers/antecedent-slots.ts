/**
 * What is asked of a pronoun and a candidate for it: slots with few values each, and the combinations of slots
 * that have weights. The names are those of the model file.
 */

/** Values of each slot; the first is taken where nothing else holds. */
export const SLOTS = {
  reference: ['he', 'they', 'it', 'who', 'person', 'body', 'document', 'group'],
  case: ['subject', 'object', 'oblique', 'possessive', 'other', 'reflexive'],
  opening: ['within', 'opens sentence', 'opens clause', 'after and', 'after verb', 'after opening'],
  quoted: ['outside', 'inside'],
  speaks: ['silent', 'speaks'],
  sort: ['person', 'unsure', 'body', 'place', 'thing', 'group', 'unnamed'],
  gender: ['unknown', 'agrees', 'agrees by pronoun', 'agrees by word', 'clashes', 'clashes by word'],
  opens: ['unknown', 'given', 'surname', 'place', 'body', 'people', 'date', 'word'],
  ends: ['unknown', 'given', 'surname', 'place', 'body', 'people', 'date', 'word'],
  after: ['none', 'of', 'in', 'at', 'on', 'by', 'with', 'to', 'for', 'from', 'against', 'like', 'other'],
  distance: ['0', '1', '2', '3', '4+', 'after 0', 'after 1'],
  paragraph: ['same', 'other'],
  position: [
    'subject',
    'object',
    'oblique',
    'possessive',
    'conjunct',
    'apposition',
    'predicate',
    'other',
    'topic',
  ],
  kind: ['name', 'nominal', 'pronoun'],
  in: ['outside', 'inside'],
  spoke: ['silent', 'spoke'],
  count: ['0', '1', '2', '3', '4', '6', '9'],
  most: ['no', 'yes'],
  first: ['no', 'yes'],
  rank: ['0', '1', '2', '3', '4', '6'],
  rivals: ['0', '1', '2', '3', '4'],
  subject: ['no', 'here', 'last'],
  last: ['none', 'another', 'another here', 'this', 'this here'],
  leads: ['no', 'here', 'last'],
  latest: ['no', 'here', 'last'],
  gap: ['far', '1', '2', '5', '12', '13'],
  entry: ['no', 'after comma'],
  ahead: ['no', 'subject at once', 'at once', 'subject here', 'here', 'next'],
  verbs: ['0', '1', '2', '3'],
  link: ['none', 'comma', 'and', 'opens clause', 'relative', 'stop'],
  speaker: ['no', 'of this', 'last'],
  follows: ['other', 'comma', 'possessive', 'verb', 'and', 'preposition', 'bracket', 'stop', 'noun'],
  full: ['one word', 'full'],
  paired: ['no', 'and before', 'and after'],
  post: ['no', 'told', 'told with more', 'other told', 'ends in it'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Slot = keyof typeof SLOTS;

/** The values of one candidate, by slot. */
export type Slots = { [S in Slot]: (typeof SLOTS)[S][number] };

/** All slots, in the order of their numbers. */
export const SLOT_NAMES = Object.keys(SLOTS) as Slot[];

const numbered = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;

/** The number of each slot. */
export const SLOT = numbered(SLOT_NAMES);

/** The number of each value of a slot: `VALUE.kind.name`. */
export const VALUE = Object.fromEntries(SLOT_NAMES.map((slot) => [slot, numbered(SLOTS[slot])])) as {
  readonly [S in Slot]: Readonly<Record<(typeof SLOTS)[S][number], number>>;
};

/** The number of each slot's value, by the number of the slot: strings would be looked up a million times. */
export type Row = Uint8Array;

/** Slots that are weighed together: each combination of their values has a weight. */
export const TEMPLATES: readonly (readonly Slot[])[] = [
  ['reference', 'sort'],
  ['reference', 'gender'],
  ['reference', 'post'],
  ['reference', 'speaker', 'quoted'],
  ['reference', 'spoke', 'speaks', 'ahead'],
  ['speaks', 'kind', 'distance', 'ahead'],
  ['speaks', 'last', 'sort', 'paired'],
  ['case', 'verbs', 'link', 'distance', 'follows'],
  ['position', 'follows', 'first', 'subject'],
  ['quoted', 'in', 'speaks', 'entry'],
  ['first', 'distance'],
  ['latest', 'distance', 'case', 'opening', 'full'],
  ['gap', 'case', 'link', 'kind'],
  ['entry', 'distance', 'opening', 'ahead'],
  ['ahead', 'case', 'distance'],
  ['ahead', 'opening', 'entry'],
  ['rivals', 'rank'],
  ['opening', 'paired', 'count', 'quoted'],
  ['count', 'ahead', 'last'],
  ['in', 'first', 'leads', 'paired', 'sort', 'after'],
  ['first', 'entry'],
  ['sort', 'opens', 'rivals'],
  ['case', 'opening', 'ahead', 'follows'],
  ['follows', 'entry', 'kind', 'paragraph'],
  ['paired', 'latest', 'verbs', 'entry', 'sort'],
  ['sort', 'gap', 'kind'],
  ['link', 'distance', 'speaker'],
  ['speaker', 'quoted', 'subject', 'position'],
  ['spoke', 'entry', 'paired', 'opens'],
  ['quoted', 'speaker', 'opening'],
  ['kind', 'follows', 'full', 'most'],
  ['latest', 'after'],
  ['paired', 'speaker', 'rivals', 'speaks'],
  ['full', 'gender', 'paragraph', 'last', 'subject'],
  ['ends', 'paired', 'position', 'ahead'],
  ['first', 'ends', 'link', 'after'],
  ['gender', 'last', 'quoted', 'opening'],
  ['speaks', 'ahead', 'in'],
  ['kind', 'gender'],
  ['quoted', 'rank', 'leads'],
  ['count', 'speaker', 'after', 'most'],
  ['count', 'ahead', 'entry'],
  ['first', 'spoke', 'entry'],
  ['first', 'kind'],
  ['quoted', 'last', 'in', 'speaker'],
  ['spoke', 'entry', 'quoted'],
  ['leads', 'paragraph'],
  ['sort', 'opening', 'distance'],
  ['ahead', 'sort', 'rivals', 'most', 'link'],
];

/** Slots of "nobody": what is known of the pronoun, and of the candidates taken together. */
export const NOBODY_TEMPLATES: readonly (readonly Slot[])[] = [
  ['reference'],
  ['reference', 'rivals'],
  ['reference', 'quoted'],
  ['reference', 'opening'],
  ['reference', 'case'],
  ['reference', 'speaks'],
];
