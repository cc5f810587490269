/** The stage contract: a named pure step, and how steps are chained. */
import type { Report } from '../model/diagnostic.ts';

/**
 * Same input, same output; trouble is reported, not thrown. `run` is a property and not a method on
 * purpose: methods are checked bivariantly, and stages could then be chained in the wrong order.
 */
export interface Stage<In, Out> {
  readonly name: string;
  readonly run: (input: In, report: Report) => Out;
}

/** Two stages as one. Chains in the wrong order, or with a stage missing, do not compile. */
export const chain = <A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> => ({
  name: `${first.name} → ${second.name}`,
  run: (input, report) => second.run(first.run(input, report), report),
});
