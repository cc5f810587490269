/** The articles of one event. */
export interface Story {
  readonly storyId: string;
  /** Numbers of its articles on the shelf, rising; two or more. */
  readonly articles: readonly number[];
  /** The headline of the article that is closest to all the others; null where none has one. */
  readonly title: string | null;
}
