import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { count, pagesOf, readAppJson, textOf } from './files.mjs';

/** A button that opens WeChat's sharing: the kit's, or a native one. */
const button = /sharesPage:(?:!0|true)|openType:"share"/;
/** Without it Taro hands the page no onShareAppMessage, and WeChat shares the bare address. */
const enabled = /enableShareAppMessage:(?:!0|true)/;

/** Where a module of webpack begins. */
const head = String.raw`(?<=[{,])(\d+):\(?function\(`;

/** Every page with a share button says itself what is passed on. */
export async function check(dist) {
  const pages = pagesOf(readAppJson(dist)).filter((page) => existsSync(join(dist, `${page}.js`)));
  const sharing = pages.filter((page) => ownScripts(dist, page).some((code) => button.test(code)));
  return {
    figure: `${count(sharing.length, 'page')} with a share button`,
    problems: sharing
      .filter((page) => !enabled.test(textOf(dist, `${page}.js`)))
      .map(
        (page) =>
          `${page} has a share button without enableShareAppMessage: set it in src/${page}.config.ts, and call useShareAppMessage.`,
      ),
  };
}

/** The page's script, and of what its package shares the modules that it reaches; the kit in the main package draws for everybody. */
function ownScripts(dist, page) {
  const code = textOf(dist, `${page}.js`);
  const asked = askedBy(dist, page, code).map((file) => textOf(dist, file));
  const shared = new Map(asked.flatMap(modulesIn));
  const reached = [code, ...asked.map((script) => script.slice(0, script.search(new RegExp(`${head}|$`))))];
  for (const text of reached) {
    for (const id of idsIn(text)) {
      if (shared.has(id)) reached.push(shared.get(id));
      shared.delete(id);
    }
  }
  return reached;
}

function askedBy(dist, page, code) {
  return [...code.matchAll(/require\("(\.[^"]+)"\)/g)]
    .map(([, path]) => posix.join(posix.dirname(page), path))
    .filter((file) => file.includes('/') && existsSync(join(dist, file)));
}

/** Webpack's modules, `12345:function(…){…}`, by their number. */
function modulesIn(code) {
  const heads = [...code.matchAll(new RegExp(head, 'g'))];
  return heads.map(({ 1: id, index }, place) => [id, code.slice(index, heads[place + 1]?.index)]);
}

/** Numbers of modules that a script asks for: `t(12345)`. */
function idsIn(code) {
  return [...code.matchAll(/\((\d+)\)/g)].map(([, id]) => id);
}
