/** The first thing made is the one there is. */
export function once<Given, Made>(create: (given: Given) => Made): (given: Given) => Made {
  let made: Made | undefined;
  return (given) => {
    made ??= create(given);
    return made;
  };
}

/** What few pages need, loaded when it is asked for; once more after it could not be had. */
export function later<One>(load: () => Promise<One>): () => Promise<One> {
  let loading: Promise<One> | undefined;
  return () => {
    loading ??= load().catch((reason) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}

/** Things by name, each made when it is first asked for. */
export function whenAsked<All extends object>(
  makers: { readonly [Name in keyof All]: () => All[Name] },
): All {
  const all = {} as All; // filled below, name by name
  for (const name of Object.keys(makers) as (keyof All)[]) {
    const get = once(makers[name]);
    Object.defineProperty(all, name, { enumerable: true, get: () => get(undefined) });
  }
  return all;
}
