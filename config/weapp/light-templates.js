const { written: words } = require('./words-of-views');

// Taro writes every attribute and event that WeChat knows into base.wxml, fourteen levels deep, and components of which
// no page of ours has one. What we do not use stays out: phones parse all of base.wxml before the first page.
// test/config/light-templates.test.ts holds our components to this list.
const components = ['scroll-view', 'text', 'static-text'];

/** The templates that Taro has for one view, by what the view needs. */
const views = /^(?:(?:static|pure|click|catch)-)?view$/;

/** Of `view`; a page that must not move below a dialog still needs `bindTouchMove`. */
const attributes =
  /^(?:animation$|bind(?:Animation|Transition|Long|Touch(?:Start|End|Cancel))|hover-(?:stop-propagation|start-time)$)/;

/** All that `ui/modal/held-back` gives its container. */
const ofContainers = /^(?:show|overlay|duration|bindAfterLeave)$/;

/** How long what was pressed stays so, in milliseconds: the same for all, so no page has to send it. */
const stay = { 'hover-stay-time': '80' };

function kept(props, isKept) {
  return Object.fromEntries(Object.entries(props).filter(([prop]) => isKept(prop)));
}

function written(name, props) {
  if (name === 'view') return { ...kept(props, (prop) => !attributes.test(prop)), ...stay };
  return name === 'page-container' ? kept(props, (prop) => ofContainers.test(prop)) : props;
}

/** Only what is written changes: the numbers of attributes, which the run time counts too, stay as they are. */
function lighten(ctx) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return;
      const { buildTemplate } = template;
      template.modifyCompProps = written;
      // WeChat shows the line breaks beside words, but none between templates.
      template.modifyLoopContainer = (children, name) =>
        views.test(name) ? words + children.trim() : children;
      template.buildTemplate = (config) => {
        for (const name of components) config.includes.delete(name);
        return buildTemplate(config);
      };
    },
  });
}

module.exports = Object.assign(lighten, { components, attributes });
