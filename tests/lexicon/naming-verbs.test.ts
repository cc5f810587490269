/** Each row attributes the quoted words of its example to somebody. */
import { describe, expect, it } from 'vitest';
import { NAMING_VERBS } from '../../src/lexicon/naming-verbs.ts';
import { attributionsOf } from '../support/attribute-text.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

describe('naming-verbs', () => {
  it.each(lexiconRows('naming-verbs').map((row) => [row.form!, row.example!] as const))(
    '%s: %s',
    (form, example) => {
      expect(NAMING_VERBS.has(form)).toBe(true);
      expect(attributionsOf(example).some(({ said }) => said.at(-1)!.endsWith('”'))).toBe(true);
    },
  );
});
