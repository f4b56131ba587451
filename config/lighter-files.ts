import { dirname } from 'node:path';
import type { Compiler, ResolveData } from 'webpack';

/** A file of a package, and which of ours is built in its stead. Ours may still ask for the one it stands in for. */
export type StandIn = readonly [file: RegExp, ours: string];

/** Puts the stand-ins into the build. */
export class LighterFiles {
  constructor(private readonly standIns: readonly StandIn[]) {}

  apply(compiler: Compiler): void {
    for (const [file, ours] of this.standIns)
      new compiler.webpack.NormalModuleReplacementPlugin(file, (asked) => putIn(asked, ours)).apply(compiler);
  }
}

/** Webpack calls this with what a file asks for by name, and again with the file that was found for it. */
function putIn(asked: ResolveData, ours: string): void {
  const { createData, contextInfo } = asked;
  if (contextInfo.issuer === ours) return;
  if (createData.resource === undefined) asked.request = ours;
  else
    Object.assign(createData, { resource: ours, request: ours, userRequest: ours, context: dirname(ours) });
}
