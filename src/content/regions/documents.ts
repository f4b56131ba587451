import * as v from 'valibot';
import { type PaperId, paperIds } from '@/domain/case/paper';
import type { Day } from '@/domain/dates';
import { type SchemeId, schemes } from '@/domain/scheme';
import type { Source } from '@/domain/source';
import { daySchema, published } from './published';

/** What a town tells about one paper. `|` marks where a line may break. */
export interface PaperHelp {
  readonly id: PaperId;
  /** What it is good for. */
  readonly use: string;
  /** Who gives it out. */
  readonly issuer?: string;
  /** The means check can find it out itself, so nobody need bring it (社会救助法 §62). */
  readonly officeChecks: boolean;
  /** What happens without it. */
  readonly without?: string;
  readonly schemes: readonly SchemeId[];
  readonly source: Source;
}

/** The papers of a place; a town that has not filled its list has none, and the questions are asked all the same. */
export interface Documents {
  readonly region: string;
  /** The day somebody last compared the list with its sources. */
  readonly checked: Day;
  readonly papers: readonly PaperHelp[];
}

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));
const schemeIds = Object.keys(schemes) as readonly SchemeId[];

const documentsSchema = v.strictObject({
  schema: v.literal(1),
  region: v.pipe(v.string(), v.nonEmpty()),
  checked: daySchema,
  documents: v.record(v.string(), published),
  papers: v.pipe(
    v.array(
      v.strictObject({
        id: v.picklist(paperIds),
        use: words,
        issuer: v.exactOptional(words),
        officeChecks: v.boolean(),
        without: v.exactOptional(words),
        schemes: v.array(v.picklist(schemeIds)),
        source: v.string(),
        article: v.exactOptional(v.string()),
      }),
    ),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'one paper is told twice'),
  ),
});

type Raw = v.InferOutput<typeof documentsSchema>;

/**
 * Reads a region pack's `documents.json`.
 *
 * @throws {Error} naming the field; the pack is our own data, so a bad one must stop the build or the start
 */
export function parseDocuments(raw: unknown): Documents {
  const parsed = v.safeParse(documentsSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`documents.json: ${v.getDotPath(issue) ?? 'top'}: ${issue.message}`);
  }
  const { region, checked, documents, papers } = parsed.output;
  return { region, checked, papers: papers.map((paper) => withSource(paper, documents)) };
}

function withSource(paper: Raw['papers'][number], documents: Raw['documents']): PaperHelp {
  const known = documents[paper.source];
  if (!known) throw new Error(`documents.json: documents: no ${paper.source}`);
  const { place: _place, url: _url, ...source } = known;
  const { article, ...told } = paper;
  return { ...told, source: { ...source, ...(article !== undefined && { article }) } };
}

/** What the town tells about this paper, if anything. */
export function helpOf({ papers }: Documents, paper: string): PaperHelp | undefined {
  return papers.find(({ id }) => id === paper);
}
