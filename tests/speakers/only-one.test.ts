/** Whom a post in other words means, by what the article tells of each person; and nobody where it could be two. */
import { describe, expect, it } from 'vitest';
import { resolveMarked } from '../support/resolve-marked.ts';

describe('the only one of a kind', () => {
  it.each([
    ['Rep. Ruth Moss left.\n[The lawmaker] said so.', 'Ruth Moss'],
    ['Rep. Ruth Moss left.\n[The freshman congresswoman] said so.', 'Ruth Moss'],
    ['Rep. Ruth Moss (R-Maine) met Rep. Tom Reyes (D-Ohio).\n[The Maine Republican] said so.', 'Ruth Moss'],
    [
      'Rep. Ruth Moss (R-Maine) met Rep. Tom Reyes (D-Ohio).\n[The Democratic lawmaker] said so.',
      'Tom Reyes',
    ],
    ['Sen. Ruth Moss left.\n[The Maine Republican] said so.', 'Ruth Moss'],
    ['Sen. Ruth Moss of Vermont met Sen. Tom Reyes.\n[The Vermont senator] said so.', 'Ruth Moss'],
    ['Tom Reyes, the director of the CIA, left.\n[The CIA chief] said so.', 'Tom Reyes'],
    ['Surgeon General Ruth Moss left.\n[The U.S. surgeon general] said so.', 'Ruth Moss'],
    ['Premier Ann Dorn left.\n[The premier] said so.', 'Ann Dorn'],
    // the head of another body
    ['Tom Reyes, the director of the CIA, left.\n[The FBI chief] said so.', null],
    ['Tom Reyes, the director of the CIA, left.\n[The chief] said so.', null],
  ])('%s', (marked, name) => {
    expect(resolveMarked(marked).at(-1)?.name ?? null).toBe(name);
  });
});
