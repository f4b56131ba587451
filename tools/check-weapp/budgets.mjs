import { bytesOf, filesUnder, kilobytes, readAppJson, subPackagesOf } from './files.mjs';

/** Bytes, as uploaded (WeChat's own limit is 2 MB a package). */
export const budgets = { main: 470 * 1024, subPackage: 300 * 1024, total: 2048 * 1024 };

/** What DevTools reads but never uploads. */
const notUploaded = /(^|\/)project(\.private)?\.config\.json$|\.map$|\.LICENSE\.txt$/;

export async function check(dist) {
  const { main, subPackages, total } = packageSizes(dist);
  const largest = Math.max(0, ...subPackages.map(({ bytes }) => bytes));
  const rows = [
    {
      name: 'The main package',
      bytes: main,
      budget: budgets.main,
      remedy: 'move a page or its data to a sub-package',
    },
    ...subPackages.map(({ root, bytes }) => ({
      name: `The sub-package ${root}`,
      bytes,
      budget: budgets.subPackage,
      remedy: 'split it, or look for a library that came along',
    })),
    {
      name: 'The whole program',
      bytes: total,
      budget: budgets.total,
      remedy: 'look for a library or a picture that came along',
    },
  ];
  return {
    figure: `main ${kilobytes(main)}, largest sub-package ${kilobytes(largest)}, total ${kilobytes(total)}`,
    problems: rows
      .filter(({ bytes, budget }) => bytes > budget)
      .map(
        ({ name, bytes, budget, remedy }) =>
          `${name} is ${kilobytes(bytes)}, above ${kilobytes(budget)}: ${remedy}.`,
      ),
  };
}

/** Sizes of the main package and of each sub-package, in bytes. */
export function packageSizes(dist) {
  const files = filesUnder(dist).filter((file) => !notUploaded.test(file));
  const roots = subPackagesOf(readAppJson(dist)).map(({ root }) => root);
  const sum = (list) => list.reduce((bytes, file) => bytes + bytesOf(dist, file), 0);
  return {
    main: sum(files.filter((file) => !roots.some((root) => file.startsWith(root)))),
    subPackages: roots.map((root) => ({ root, bytes: sum(files.filter((file) => file.startsWith(root))) })),
    total: sum(files),
  };
}
