import { describe, expect, it } from 'vitest';
import { diffGroups, type Side, sharedStories } from '../../src/match/diff-groups.ts';
import type { Difference, Group, GroupMember } from '../../src/model/group.ts';
import { member } from '../support/hand-made.ts';

const group = (members: readonly GroupMember[], differences: readonly Difference[] = []): Group => ({
  groupId: 'g',
  relation: differences.length > 0 ? 'conflict' : 'agree',
  fields: differences.map(({ field }) => field),
  text: '',
  sources: [],
  origins: [],
  members,
  differences,
  links: [],
});

const sideOf = (articleId: string): Side | null =>
  articleId.startsWith('a') ? 'a' : articleId.startsWith('b') ? 'b' : null;

const [mine, yours, theirs] = [member('a1', 'Forty sheep'), member('b1', 'Fifty sheep'), member('c1', 'Six')];
const counted: Difference = {
  field: 'value',
  a: { claimId: yours.claimId, value: 'fifty' },
  b: { claimId: mine.claimId, value: 'forty' },
  update: false,
};

describe('diffGroups', () => {
  it('puts each value on its own side, whichever comes first in the difference', () => {
    expect(diffGroups([group([mine, yours], [counted])], sideOf)).toEqual([
      { relation: 'differing', field: 'value', a: mine, b: yours, aValue: 'forty', bValue: 'fifty' },
    ]);
  });

  it('tells the same difference once', () => {
    expect(diffGroups([group([mine, yours], [counted, counted])], sideOf)).toHaveLength(1);
  });

  it('passes over what concerns neither side, and differences with a third', () => {
    const other: Difference = { ...counted, b: { claimId: theirs.claimId, value: 'six' } };
    const rows = diffGroups([group([theirs]), group([mine, yours, theirs], [other])], sideOf);
    expect(rows.map(({ relation }) => relation)).toEqual(['agreed']);
  });

  it('shows the differing first, then the agreed, then what only one has', () => {
    const rows = diffGroups(
      [group([yours]), group([mine]), group([mine, yours]), group([mine, yours], [counted])],
      sideOf,
    );
    expect(rows.map(({ relation }) => relation)).toEqual(['differing', 'agreed', 'only-a', 'only-b']);
  });

  it('leaves out stories of which the other side tells nothing', () => {
    const rows = diffGroups(
      [group([mine, yours]), group([member('a1', 'x')]), group([member('a2', 'y')])],
      sideOf,
    );
    expect(sharedStories(rows).map(({ a }) => a?.articleId)).toEqual(['a1', 'a1']);
  });
});
