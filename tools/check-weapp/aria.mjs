import { createRequire } from 'node:module';
import { count, textOf } from './files.mjs';

const wanted = createRequire(import.meta.url)('../../config/weapp/aria-attributes.js');
const remedy = 'is config/weapp/aria-plugin.js still in the plugins of config/index.ts?';

/** Taro drops aria-* unless our plug-in ran: every template that carries values must carry these too. */
export async function check(dist) {
  const base = textOf(dist, 'base.wxml');
  const present = Object.entries(wanted).filter(([component]) => tagsOf(base, component).length > 0);
  const problems = present.flatMap(([component, attributes]) =>
    missing(base, component, Object.keys(attributes)),
  );
  if (present.length === 0)
    problems.push(`base.wxml has none of the components of config/weapp/aria-attributes.js: ${remedy}`);
  const attributes = base.match(/ aria-[a-z]+="/g)?.length ?? 0;
  return { figure: `${attributes} in ${count(present.length, 'component')} of base.wxml`, problems };
}

function missing(base, component, attributes) {
  const rich = tagsOf(base, component).filter(carriesValues);
  if (rich.length === 0) return [`<${tagName(component)}> carries no attribute in base.wxml: ${remedy}`];
  return attributes
    .filter((name) => rich.some((tag) => !tag.includes(` ${name}="{{`)))
    .map((name) => `<${tagName(component)}> is without ${name} in base.wxml: ${remedy}`);
}

/** Taro also makes bare templates, for nodes that have only class and style. */
const carriesValues = (tag) => /\{\{[^}]*\bi\.p\d+/.test(tag);

function tagsOf(base, component) {
  return base.match(new RegExp(`<${tagName(component)}\\s[^>]*>`, 'g')) ?? [];
}

const tagName = (component) => component.replace(/\B[A-Z]/g, '-$&').toLowerCase();
