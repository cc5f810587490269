#!/usr/bin/env node
/** argv → command → exit code. */
import { annotate } from './commands/annotate.ts';

process.exitCode = await annotate();
