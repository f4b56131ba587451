import { buildVariables } from '../../config/settings';
import { serverVariables } from '../../server/src/environment';

/** docs/settings.md: every variable that a build or the server reads, from the two files that read them. */
export function settingsDocument(): string {
  const ofBuild = Object.entries(buildVariables).map(([name, { unset, purpose }]) => [
    `\`${name}\``,
    purpose,
    unset,
  ]);
  const ofServer = Object.entries(serverVariables).map(([name, variable]) => [
    `\`${name}\``,
    variable.purpose,
    variable.must,
    typed(variable.schema) ?? ('unset' in variable ? variable.unset : ''),
  ]);
  return `# Settings

Written by \`npm run settings\` from \`config/settings.ts\` and \`server/src/environment.ts\`. A value that cannot be
used stops the build or the start with one sentence. An empty variable counts as unset.

## Front end, while building

${table(['', 'what for', 'unset'], ofBuild)}
## Server, while running

${table(['', 'what for', 'must be', 'unset'], ofServer)}`;
}

/** A default as one would type it. */
function typed(schema: { readonly default?: unknown }): string | undefined {
  return typeof schema.default === 'string' && schema.default !== '' ? `\`${schema.default}\`` : undefined;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
