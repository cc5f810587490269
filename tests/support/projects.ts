/** Which tests stand in project `process`: whole folders, and files without their ending. */
export const PROCESS: readonly string[] = [
  'commands/',
  'faults/',
  'process/',
  'export/command',
  'export/jsonld',
  'export/parquet',
  'export/xlsx',
  'report/hostile',
  'report/sample',
  'speakers/hostile',
  'store/find-stories',
];
