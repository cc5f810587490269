/** What two sides claim, set against each other. */
import type { DifferenceField, GroupMember } from './group.ts';

export interface DiffRow {
  readonly relation: 'agreed' | 'differing' | 'only-a' | 'only-b';
  /** What the two differ in; null unless they do. */
  readonly field: DifferenceField | null;
  /** The claim of each side; null on the side that does not make it. */
  readonly a: GroupMember | null;
  readonly b: GroupMember | null;
  /** What each side has there: figure, day, speaker, quoted words. */
  readonly aValue: string | null;
  readonly bValue: string | null;
}
