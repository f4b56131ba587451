import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../src/content/policy';

/** What an article's own file may write short (see article-parts/whole-article.ts). */
interface Shared {
  readonly figures: readonly string[];
  readonly sources: readonly string[];
}

/**
 * The JSON schema by which an editor completes and checks an article's file while it is written. It is the parser's
 * own schema, but for what a file may name instead of writing it out.
 */
export function editorSchema({ figures, sources }: Shared): object {
  const whole = toJsonSchema(policySchema, { errorMode: 'ignore' });
  const { figures: written, sources: cited, ...rest } = whole.properties ?? {};
  return {
    ...whole,
    properties: {
      $schema: { type: 'string' },
      ...rest,
      figures: { type: 'array', items: { anyOf: [{ enum: figures }, itemsOf(written)] } },
      sources: {
        type: 'array',
        minItems: 1,
        items: { anyOf: [short(itemsOf(cited), sources), itemsOf(cited)] },
      },
    },
  };
}

function itemsOf(list: unknown): Record<string, unknown> {
  return (list as { readonly items: Record<string, unknown> }).items; // arrays of objects in the parser's schema
}

function short(source: Record<string, unknown>, names: readonly string[]): object {
  const { article, note } = source.properties as Record<string, unknown>; // as above
  return {
    type: 'object',
    properties: { id: { enum: names }, article, note },
    required: ['id'],
    additionalProperties: false,
  };
}
