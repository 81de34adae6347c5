// Makes words.txt from the npm package that README.md names:
//   npm pack @zxcvbn-ts/language-nl-be@3.0.2 && tar xzf *.tgz
//   node make-words.mjs package/src > words.txt
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const fold = word => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isWord = word => /^[a-z][a-z'-]*$/.test(word);
const unique = words => [...new Set(words.map(fold))].filter(isWord);

const subtitles = unique(read('commonWords'));
const wikipedia = unique(read('wikipedia'));
const common = new Set(subtitles);
// A name that is also a common word (Roos, Bakker) says nothing at the start of a sentence.
const names = unique([...read('boysFirstnames'), ...read('girlsFirstnames')]).filter(n => n.length > 2 && !common.has(n)).sort();

process.stdout.write(['# subtitles', ...subtitles, '# wikipedia', ...wikipedia, '# names', ...names, ''].join('\n'));
