// Writes docs/settings.md from the two files that read settings; `--check` only compares: npm run settings
import { writeOrCheck } from '../generated.mjs';
import { load } from '../load.mjs';

const { settingsDocument } = await load('tools/settings/document.ts');
writeOrCheck({ 'docs/settings.md': settingsDocument() }, 'npm run settings');
