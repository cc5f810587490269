/**
 * Sets two bounds of V8 for what this program does, before it begins. Results do not change.
 *
 * A feature function of attribution weighs some thirty features, each by a call that is shorter than its own calling;
 * V8's bound of 920 bytes of bytecode for all that goes into one function ends that after a dozen. And it compiles a
 * function before it knows which objects come in, and then again and again. 900 articles on one thread took 22.2 s
 * with the first bound as it was and 19.7 s with this one (4000 and more compile longer than they win); 300 articles
 * 11.9 s with both as they were, 9.7 s with these. Worker threads have bounds of their own (`start-pool.ts`).
 */
import { setFlagsFromString } from 'node:v8';

const BOUNDS = ['--max-inlined-bytecode-size-cumulative=3500', '--interrupt-budget=400000'];

export const tuneEngine = (): void => {
  for (const bound of BOUNDS) setFlagsFromString(bound);
};
