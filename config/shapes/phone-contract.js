/**
 * A Babel plug-in for the files in contract/. A phone asks by method and path and reads the answer; what else stands in
 * an operation (words for openapi.json, what the server looks at) stays out of its scripts, and with it the schemas of
 * what is asked. Shapes are calls that change nothing, so whoever is not used may go.
 */
const ofServers = ['summary', 'signedIn', 'creates', 'body', 'query', 'refusals'];

module.exports = ({ types: t }) => ({
  name: 'phone-contract',
  visitor: {
    ObjectExpression({ node }) {
      const names = node.properties.map(nameOf);
      if (!['method', 'path', 'answer'].every((name) => names.includes(name))) return;
      node.properties = node.properties.filter((property) => !ofServers.includes(nameOf(property)));
    },
    CallExpression(path) {
      if (!path.getFunctionParent()) t.addComment(path.node, 'leading', '#__PURE__');
    },
  },
});

const nameOf = ({ key }) => key?.name;
