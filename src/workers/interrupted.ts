/** Somebody pressed Ctrl-C while an article was worked on; a file by itself, as every start needs it and no more. */
export class Interrupted extends Error {}
