import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { count, pagesOf, readAppJson, textOf } from './files.mjs';

/** A button that opens WeChat's sharing: the kit's, or a native one. */
const button = /sharesPage:(?:!0|true)|openType:"share"/;
/** Without it Taro hands the page no onShareAppMessage, and WeChat shares the bare address. */
const enabled = /enableShareAppMessage:(?:!0|true)/;

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

/** The page's script and those of its package that it asks for; the kit in the main package draws for everybody. */
function ownScripts(dist, page) {
  const code = textOf(dist, `${page}.js`);
  const asked = [...code.matchAll(/require\("(\.[^"]+)"\)/g)]
    .map(([, path]) => posix.join(posix.dirname(page), path))
    .filter((file) => file.includes('/') && existsSync(join(dist, file)));
  return [code, ...asked.map((file) => textOf(dist, file))];
}
