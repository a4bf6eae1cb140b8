import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, languageReadmes, readmeName } from './language-readmes.js';

const folder = new URL('./runners/', import.meta.url);
const runners = Object.fromEntries(
  readdirSync(folder).map((name) => [`runners/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);
const about = { title: 'Parcels', version: '1.0.0', sha256: '', servers: [] };

test.each(LANGUAGES)('the README for $name shows its runner whole', (language) => {
  const { file, fence } = language.runner;
  const readme = languageReadmes(about, { ...runners, 'vectors/manifest.json': '{}\n' })[readmeName(language)];
  expect(readme).toContain(`\n\`\`\`${fence}\n${runners[`runners/${file}`]}\`\`\`\n`);
});

test('each runner belongs to one language', () => {
  expect(Object.keys(runners)).toEqual(LANGUAGES.map(({ runner }) => `runners/${runner.file}`).sort());
});

test('no README speaks of vectors that the kit does not hold', () => {
  for (const readme of Object.values(languageReadmes(about, runners))) expect(readme).not.toContain('## Hold ');
});
