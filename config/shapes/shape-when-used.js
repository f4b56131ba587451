/**
 * The same shape, built at the first question put to it (`shapes-when-used.js` writes this into the builds).
 *
 * @template {object} Shape
 * @param {() => Shape} build makes a schema of valibot
 * @returns {Shape}
 */
export function shapeWhenUsed(build) {
  let built;
  const shape = () => {
    built = built || build();
    return built;
  };
  return new Proxy(/** @type {Shape} */ ({}), {
    get: (_, name) => shape()[name],
    has: (_, name) => name in shape(),
    ownKeys: () => Reflect.ownKeys(shape()),
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(shape(), name);
      return found && { ...found, configurable: true };
    },
  });
}
