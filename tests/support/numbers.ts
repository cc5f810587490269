/** What the number extractors find in a text by itself, no dates taken. */
import { NUMBER_EXTRACTORS } from '../../src/extract/all.ts';
import { findNumbers } from '../../src/extract/number/find-numbers.ts';
import type { NumberMention } from '../../src/model/number-mention.ts';
import { segmentText } from './segment-text.ts';

export const numbersIn = (text: string): NumberMention[] =>
  findNumbers(segmentText(text), [], NUMBER_EXTRACTORS);
