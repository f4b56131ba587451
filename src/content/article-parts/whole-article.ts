import blocks from './blocks.json';
import figures from './figures.json';
import sources from './sources.json';

/** What an article's own file writes short: names of shared figures, sources without their document, `@blocks`. */
interface ShortArticle {
  readonly $schema?: string;
  readonly figures: readonly (string | { readonly id: string })[];
  readonly sources: readonly Source[];
}

interface Source {
  readonly id: string;
  readonly article?: string;
}

interface Block {
  readonly lines: readonly string[];
  /** The articles the lines rest on, by id of the source. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly figures?: readonly string[];
}

const shared: ReadonlyMap<string, Block> = new Map(Object.entries<Block>(blocks));
const sharedFigures: Readonly<Record<string, object>> = figures;
const sharedSources: Readonly<Record<string, object>> = sources;

/**
 * A bundled article written out: what several articles say alike (a person's rights, a legal time limit, a law's
 * title and first day) stands in this folder once. `"@rights-office"` in a list of lines becomes that block's lines,
 * and its sources and figures are added to the article's own. Published editions carry articles whole.
 *
 * @throws {Error} on our own bad file: that must stop the build
 */
export function wholeArticle(raw: unknown): object {
  const short = raw as ShortArticle; // ours: the content tests read every file by its schema
  const { $schema: _forEditors, ...article } = short;
  const used = blocksIn(article);
  const names = [...short.figures, ...used.flatMap((block) => block.figures ?? [])];
  const whole = {
    ...article,
    figures: [...new Set(names)].map((figure) => (typeof figure === 'string' ? figureNamed(figure) : figure)),
    sources: used.reduce(withSourcesOf, short.sources).map(sourceInFull),
  };
  return writeOut(whole) as object; // of an object, an object
}

function figureNamed(id: string): object {
  const figure = sharedFigures[id];
  if (!figure) throw new Error(`no shared figure ${id}`);
  return { id, ...figure };
}

function sourceInFull(source: Source): object {
  return { ...sharedSources[source.id], ...source };
}

function blocksIn(value: unknown): readonly Block[] {
  if (typeof value === 'string') return value.startsWith('@') ? [blockNamed(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(blocksIn))];
}

function blockNamed(mark: string): Block {
  const block = shared.get(mark.slice(1));
  if (!block) throw new Error(`no block ${mark}`);
  return block;
}

function withSourcesOf(own: readonly Source[], block: Block): Source[] {
  const merged = new Map(own.map((source) => [source.id, source]));
  for (const [id, articles] of Object.entries(block.sources ?? {})) {
    const before = merged.get(id);
    const all = new Set([...(before?.article?.split('、') ?? []), ...articles.split('、')]);
    merged.set(id, { ...before, id, article: [...all].join('、') });
  }
  return [...merged.values()];
}

/** The same with every `@block` in a list replaced by its lines. */
function writeOut(value: unknown): unknown {
  if (Array.isArray(value))
    return value.flatMap((one) => (isMark(one) ? [...blockNamed(one).lines] : [writeOut(one)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, writeOut(own)]));
}

function isMark(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('@');
}
