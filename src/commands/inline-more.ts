/**
 * Lets V8 put more small functions into the ones that call them. A feature function of attribution weighs some
 * thirty features, each by a call that is shorter than its own calling; V8's bound of 920 bytes of bytecode for all
 * that goes into one function ends that after a dozen. With the bound below attribution takes two thirds of its
 * time, and nothing else more (`npm run bench`). Worker threads are better off without (`start-pool.ts`).
 * Results do not change.
 */
import { setFlagsFromString } from 'node:v8';

const BYTECODE_BYTES = 6000;

export const inlineMore = (): void =>
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${BYTECODE_BYTES}`);
