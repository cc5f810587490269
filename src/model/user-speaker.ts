/** A row of the user's own table of speakers: whose names these are. */
export interface UserSpeaker {
  readonly speakerId: string;
  /** How the speaker is shown. */
  readonly name: string;
  /** The names in an article's fullest form that are this speaker's, `name` among them. */
  readonly forms: readonly string[];
  /** Only in these articles; empty for all. */
  readonly articles: readonly string[];
}
