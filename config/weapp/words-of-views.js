// A view that holds words and nothing else carries them itself: one in five nodes of home was such words, with a
// template and a place of its own. preact-dom.ts gives the view its words under Taro's short name for those of a text,
// light-templates.js writes them into base.wxml, and component-numbers.js keeps such a view as plain as it is.

/** The name of a view's words, in the props of its node and in what crosses to the screen. */
const words = 'v';

module.exports = { words, written: `{{i.${words}||''}}` };
