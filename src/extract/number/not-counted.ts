/** Whether a numeral counts nothing: the calendar's, a name's or a list's figures. */
import type { Token } from '../../model/segmented.ts';
import { isCalendarFigure } from './calendar-figure.ts';
import { isIdentifier, isLabelInWords } from './identifier.ts';
import { isInName } from './in-name.ts';
import { isListMark } from './list-mark.ts';
import type { Numeral } from './numeral.ts';
import { isTelephone } from './telephone.ts';

/** "4K video", "an 8K screen": how fine a picture is. */
const isResolution = (tokens: readonly Token[], { end }: Numeral): boolean =>
  tokens[end - 1]!.text === 'K' &&
  /^(?:videos?|tvs?|televisions?|screens?|resolution|displays?|footage|cameras?|monitors?|streaming|picture)$/.test(
    tokens[end]?.lower ?? '',
  );

export const isNotCounted = (tokens: readonly Token[], text: string, numeral: Numeral): boolean => {
  if (isInName(tokens, numeral)) return true;
  if (numeral.form === 'words') return isLabelInWords(tokens, numeral);
  if (numeral.form !== 'digits') return false;
  return (
    isCalendarFigure(tokens, numeral) ||
    isIdentifier(tokens, numeral) ||
    isTelephone(tokens, numeral.first) ||
    isResolution(tokens, numeral) ||
    (numeral.plain && isListMark(tokens, text, numeral))
  );
};
