import * as v from 'valibot';
import { bounded } from './schema-parts';

const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Which edition of the policy articles a backend publishes: enough to know whether to fetch it. */
export const contentVersionAnswer = v.object({
  /** Shape of the edition; an app takes only the one it knows. */
  schema: v.pipe(v.number(), v.safeInteger()),
  version,
  /** Id of the region pack it is written for. */
  region: v.string(),
});

const entry = bounded(v.looseObject({ id: v.string() }));

/**
 * One edition, as `npm run content:pack` writes it. Only its frame is described here: the app reads every
 * article with the parser of its own release and keeps what it has when a single one is not well-formed.
 */
export const contentAnswer = bounded(
  v.looseObject({
    schema: v.pipe(v.number(), v.safeInteger()),
    version,
    region: v.string(),
    policies: v.pipe(v.array(entry), v.minLength(1)),
    situations: v.array(entry),
    glossary: v.array(entry),
  }),
);

/** Which page a mini-program code leads to: an article, and the village that hands it out. */
export const shareCodeQuery = v.strictObject({
  policy: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,17}$/)),
  village: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,8}$/))),
});

/** A mini-program code as WeChat drew it. */
export const shareCodeAnswer = v.object({
  /** `data:image/png;base64,…` or `data:image/jpeg;base64,…` */
  image: v.pipe(v.string(), v.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)),
});
