import type { Compilation, Compiler } from 'webpack';

/** The file in the output that the plug-in writes; the H5 build reads it and takes it away. */
const listName = 'route-files.json';

/** Writes which scripts and style sheets each page needs besides those of the program, in the order they are loaded. */
export class RouteFiles {
  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('RouteFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'RouteFiles', stage }, () => {
        const files = JSON.stringify(Object.fromEntries(filesOf(compilation)));
        compilation.emitAsset(listName, new RawSource(files));
      });
    });
  }
}

function filesOf({ chunkGroups }: Compilation): readonly [string, readonly string[]][] {
  return chunkGroups.flatMap((group) => {
    const files = group.getFiles().filter((file) => /\.(js|css)$/.test(file));
    return group.origins.flatMap(({ request }) =>
      nameOf(request).map((name): [string, string[]] => [name, files]),
    );
  });
}

/** `pages/home/index` of what the program imports when it opens that page, `policies/orphan` of an article's file. */
function nameOf(request = ''): readonly string[] {
  const [, page] = /(pages\/[a-z-]+\/[a-z-]+)(?:\.tsx)?$/.exec(request) ?? [];
  const [, article] = /\/([a-z-]+)\.json$/.exec(request) ?? [];
  return [page, article && `policies/${article}`].flatMap((name) => name ?? []);
}
