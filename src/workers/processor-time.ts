/** How long a thread has computed: on a machine that does ten things at once, a tenth of what the clock says. */
import { readFileSync } from 'node:fs';

/** Since Node 23.9; our types are those of Node 20. */
const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };

/** What Linux keeps of the thread that reads it: "1207 (node) S 1 …". */
const STAT = '/proc/thread-self/stat';

/** Where user and system time stand behind the name, which may have blanks in it; in hundredths of a second. */
const USER = 11;
const TICKS = 100;

const ofLinux = (): number | null => {
  try {
    const stat = readFileSync(STAT, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[USER]) + Number(fields[USER + 1])) / TICKS;
  } catch {
    return null;
  }
};

const inSeconds = ({ user, system }: { user: number; system: number }): number => (user + system) / 1e6;

/** Of the whole process: never less than that of one thread. */
export const processSeconds = (): number => inSeconds(process.cpuUsage());

/** Of the thread that asks; of the process where nothing tells of threads (Node 20 and 22 outside of Linux). */
export const threadSeconds = (): number =>
  threadCpuUsage ? inSeconds(threadCpuUsage()) : (ofLinux() ?? processSeconds());
