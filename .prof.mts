import { readFileSync } from 'node:fs';
import { createSegment } from './src/stages/segment.ts';
const arts = readFileSync('/work/shared/load/news-3k.ndjson','utf8').trim().split('\n').map(l=>JSON.parse(l)).slice(0, 800);
const seg = createSegment();
const rep = {diagnostic(){},drop(){}};
for (let k=0;k<3;k++) arts.forEach((a) => seg.run({title:null,...a}, rep));
