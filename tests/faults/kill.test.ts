/** Runs killed in their midst, one at each moment that the folder shows. */
import { it } from 'vitest';
import { MOMENT_COUNT, surviveKills } from '../support/kill-run.ts';

it('whosaid run, killed with no warning, comes back to what an unbroken run gives', () =>
  surviveKills(MOMENT_COUNT));
