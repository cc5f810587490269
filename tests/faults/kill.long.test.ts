/** Runs killed by the hundred: WHOSAID_KILLS, a hundred when not told, in a dozen folders. */
import { it } from 'vitest';
import { surviveKills } from '../support/kill-run.ts';

const KILLS = Number(process.env.WHOSAID_KILLS ?? 100);
/** A folder that has all its outputs shows every moment at once: a new one after so many. */
const IN_ONE_FOLDER = 8;

it(`whosaid run, killed ${KILLS} times, comes back each time`, async () => {
  for (let left = KILLS; left > 0; left -= IN_ONE_FOLDER) await surviveKills(Math.min(left, IN_ONE_FOLDER));
}, 3_600_000);
