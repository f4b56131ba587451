import { toCamelCase, toDashed } from '@tarojs/shared';

/**
 * The numbers by which base.wxml calls components and their attributes. Taro's own function (`getComponentsAlias`) counts
 * the attributes of all 110 components before the first page is drawn; here each component's are counted when one of it is.
 * Views stand first: they are what a page has most of. test/config/light-taro.test.ts holds both to one another.
 *
 * @param {Record<string, object>} components as Taro has them, with what plug-ins have added
 * @returns {Record<string, object>} by the name a node has: `{ view: { _num: '7', hoverClass: 'p9', … } }`
 */
export function numbersOf(components) {
  const { View, Image, Text } = components;
  const all = {
    ...components,
    '#text': {},
    StaticView: View,
    StaticImage: Image,
    StaticText: Text,
    PureView: View,
    CatchView: View,
    ClickView: View,
  };
  const names = Object.keys(all).sort();
  const isCommon = (name) => /^(Static|Pure|Catch|Click)*(View|Image|Text)$/.test(name);
  const ordered = [...names.filter(isCommon), ...names.filter((name) => !isCommon(name))];
  const found = {};
  ordered.forEach((name, place) => {
    whenAsked(found, toDashed(name), () => attributesOf(all[name], place));
  });
  return found;
}

function whenAsked(found, name, make) {
  Object.defineProperty(found, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(found, name, { value, enumerable: true });
      return value;
    },
  });
}

function attributesOf(component, place) {
  const numbers = { _num: String(place) };
  Object.keys(component)
    .filter((name) => !/^bind/.test(name) && !['focus', 'blur', '$duplicateFromComponent'].includes(name))
    .sort()
    .forEach((name, number) => {
      numbers[toCamelCase(name)] = `p${number}`;
    });
  return numbers;
}
