/** What the article half found in an article, without the tokens and sentences that follow from its text. */
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Claimed } from './layers.ts';
import type { Sentence } from './segmented.ts';

export interface Found
  extends Pick<Claimed, 'numbers' | 'dates' | 'attributions' | 'speakers' | 'people' | 'speakerPersons'> {
  /** The sentence of a claim follows from where it starts. */
  readonly claims: readonly Omit<Claim, 'mainNumber' | 'mainDate' | 'sentence'>[];
  /** As they were cut then, to be compared with how they are cut now. */
  readonly sentences: readonly Pick<Sentence, 'start' | 'end' | 'region'>[];
}

/** An article that was annotated elsewhere. */
export interface FoundArticle {
  readonly article: Article;
  readonly found: Found;
  readonly diagnostics: readonly Diagnostic[];
  /** The reasons for which something was left out, one for each time. */
  readonly dropped: readonly string[];
}
