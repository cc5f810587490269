/**
 * Which tests stand in project `process`: whole folders, and files without their ending. They start processes, or
 * take a second and more by themselves: hostile texts, archives, libraries that are loaded many times.
 */
export const PROCESS: readonly string[] = [
  'commands/',
  'faults/',
  'process/',
  'export/command',
  'export/jsonld',
  'export/parquet',
  'export/xlsx',
  'extract/date/hostile',
  'extract/number/hostile',
  'invariants/articles',
  'io/archives',
  'io/documents',
  'io/linear',
  'io/pages/odd-pages',
  'mutate/',
  'report/hostile',
  'report/sample',
  'speakers/hostile',
  'store/find-stories',
  'text/packed-core',
  'text/wink-words',
  'workers/',
];
