import { readFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { scanTokens } from './src/text/scan-tokens.ts';
import { isAbbreviation } from './src/lexicon/abbreviations.ts';
const arts = readFileSync('/work/shared/load/news-3k.ndjson','utf8').trim().split('\n').map(l=>JSON.parse(l));
const nlp = winkNLP(winkModel, ['pos']); const its = nlp.its;
const split = new Map(); let total=0, splits=0; let drift=0;
const lem = new Map(); 
for (const a of arts) {
  const spans = scanTokens(a.text, isAbbreviation);
  const chunks = spans.map(s => { const r=a.text.slice(s.start,s.end).replace(/[’ʼ]/g,"'"); return r.length>64||/[\s\p{C}\u2000-\u200f]/u.test(r)?'x':r; });
  const doc = nlp.readDoc(chunks.join(' ')); const w = doc.tokens();
  const v = w.out(), p = w.out(its.pos), l = w.out(its.lemma), c=w.out(its.contractionFlag);
  let k=0;
  chunks.forEach((ch,i) => { total++; let s=''; const f=k; while (s.length<ch.length && k<v.length) s+=v[k++]; if (s!==ch) drift++; if (k-f>1) {splits++; const key=v.slice(f,k).join('|'); split.set(key,(split.get(key)??0)+1);} 
   else { const key=ch+'\t'+p[f]; const old=lem.get(key); if (old===undefined) lem.set(key,l[f]); else if (old!==l[f]) console.log('LEMMA',key,old,l[f],c[f]); } });
}
console.log({total,splits,drift,kinds:split.size, lemmas: lem.size});
console.log([...split].sort((a,b)=>b[1]-a[1]).slice(0,150).map(x=>x.join(' ')).join('  ;  '));
for (const x of ["n't","ca","wo","'s","'ll","'re","'ve","'d","'m","sha","ai","can","not"]) console.log(x, [...lem].filter(([k])=>k.startsWith(x+'\t')).map(([k,v])=>k+'='+v).join(' '));
