/** The one module of wink-nlp that has no types: the automata that its models are written for. */
declare module 'wink-nlp/src/automaton.js' {
  /** Which pattern was met, as its first event, its last and its name. */
  export type Match = [first: number, last: number, name: string];

  export interface Automaton {
    importJSON(machine: string): void;
    recognize(events: readonly number[]): Match[];
  }

  /** @param ignored a word that no pattern sees */
  const automaton: (cache: object, ignored: string) => Automaton;
  export default automaton;
}
