// Writes docs/decisions/README.md, the list of decisions by their headings; `--check` only compares: npm run decisions
import { readdirSync, readFileSync } from 'node:fs';
import { writeOrCheck } from '../generated.mjs';

const folder = new URL('../../docs/decisions/', import.meta.url);

/** `# 0005 · Exactly once` as a line of the list. */
function entry(file) {
  const [heading] = readFileSync(new URL(file, folder), 'utf8').split('\n');
  const [, number, title] = /^# (\d{4}) [·—] (.+)$/.exec(heading) ?? [];
  if (!title || !file.startsWith(`${number}-`)) throw new Error(`${file} must begin with "# NNNN · title"`);
  return `- [${number}](${file}) ${title}`;
}

const files = readdirSync(folder).filter((file) => /^\d{4}-.+\.md$/.test(file));
const numbers = files.map((file) => file.slice(0, 4));
const twice = numbers.filter((number, place) => numbers.indexOf(number) !== place);
if (twice.length > 0) throw new Error(`two decisions have one number: ${twice.join(', ')}`);
writeOrCheck(
  {
    'docs/decisions/README.md': `# Decisions

What was decided and why, half a page each. A new one takes the next free number, says **Decision** and **Why**, and
what was tried instead; then \`npm run decisions\` writes this list.

${files.sort().map(entry).join('\n')}
`,
  },
  'npm run decisions',
);
