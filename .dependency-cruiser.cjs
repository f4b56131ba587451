// The house's nevers (docs/architecture.md), one named rule each. The comment speaks to whoever broke it.
// Exceptions the code made with reason are in docs/decisions/0002-the-nevers-as-built.md.
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const taro = npm('@tarojs');
const drawing = npm('@tarojs', 'react', 'react-dom', 'preact', 'zustand');

/** From a folder, only what is listed. */
const only = (name, from, allowed, comment, more = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, ...more },
  to: { pathNot: allowed },
});

/** From a folder, never what is listed. */
const never = (name, from, path, comment, more = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path, ...more },
});

/** The rooms of the eligibility rules: each may look into the rooms named, never back up. */
const eligibilityRooms = {
  verdict: [],
  procedure: ['verdict'],
  household: ['verdict'],
  means: ['household', 'verdict'],
  support: ['means', 'household', 'verdict'],
  schemes: ['support', 'means', 'household', 'verdict'],
};

const ofEligibility = Object.entries(eligibilityRooms).map(([room, below]) => ({
  name: `eligibility-${room}-looks-down`,
  severity: 'error',
  comment: `No arrow runs back up: ${room} may use ${below.join(', ') || 'no other room'} of the rules. Move what both need into the lower room.`,
  from: { path: `^src/domain/eligibility/${room}/` },
  to: {
    path: '^src/domain/eligibility/',
    pathNot: `^src/domain/eligibility/(${[room, ...below].join('|')})/`,
  },
}));

/** The rooms of the server, each with the rooms it may look into. What starts the server (main, serve, app) knows them all. */
const serverRooms = {
  http: [],
  secrecy: [],
  content: [],
  wechat: ['http'],
  sms: [],
  store: ['http', 'secrecy'],
  files: ['store', 'secrecy', 'http'],
  cases: ['files', 'store', 'secrecy', 'http'],
  way: ['cases', 'files', 'store', 'secrecy', 'http'],
  housekeeping: ['way', 'cases', 'files', 'store', 'secrecy'],
  print: ['way', 'cases', 'files'],
  cli: ['print', 'way', 'cases', 'files', 'store', 'secrecy'],
  api: ['way', 'cases', 'files', 'content', 'wechat', 'store', 'secrecy', 'http'],
};

/** What every room may be handed: time, chance, the log, and the failure that stops a start. */
const serverTools = '(clock|chance|log|troubles|start-failure)\\.ts$';

const ofServerRooms = Object.entries(serverRooms).map(([room, below]) => ({
  name: `server-${room}-looks-down`,
  severity: 'error',
  comment: `No arrow runs back up: ${room} may use ${below.join(', ') || 'no other room'}. Name what you need as an interface (With…) and let backend.ts hand it in.`,
  from: { path: `^server/src/${room}/` },
  to: {
    path: '^server/src/',
    pathNot: `^server/src/((${[room, ...below].join('|')})/|${serverTools})`,
  },
}));

const ofPlaces = [
  only(
    'contract-stays-alone',
    '^contract/',
    ['^contract/', '^src/domain/', npm('valibot')],
    'The contract is read by both sides and by other backends: describe the wire with valibot and domain types, and do the work in a service or in the server.',
  ),
  only(
    'domain-stays-pure',
    '^src/domain/',
    ['^src/domain/'],
    'The domain knows nothing but itself. Hand in what you need (a day, an id, a figure) as an argument.',
  ),
  only(
    'content-is-data',
    '^src/content/',
    ['^src/content/', '^src/domain/', npm('valibot')],
    'Content finds and parses its own data. Decide in the domain, fetch in a service, show in a feature.',
  ),
  only(
    'forms-only-ask',
    '^src/forms/',
    ['^src/forms/', '^src/content/', '^src/domain/'],
    'A form is questions as data. Saving and sending belong to services, drawing to features/form-runner.',
  ),
  only(
    'services-speak-to-ports',
    '^src/services/',
    ['^src/(services|forms|content|domain)/', '^contract/', npm('valibot')],
    'Services reach the phone through services/ports.ts only. Add a port and fill it in platform/.',
  ),
  only(
    'platform-decides-nothing',
    '^src/platform/',
    ['^src/platform/', '^src/services/ports\\.ts$', '^src/domain/', taro, npm('idb-keyval', 'fast-sha256')],
    'An adapter fills a port and decides nothing. Move the decision into a service or the domain.',
  ),
  only(
    'stores-are-handed-services',
    '^src/stores/',
    ['^src/(stores|services|forms|content|domain)/', npm('zustand')],
    'A store is a factory that is handed its services. The phone and Taro stay behind them; React is for context.tsx.',
    { pathNot: '^src/stores/context\\.tsx$' },
  ),
  only(
    'only-context-brings-react',
    '^src/stores/context\\.tsx$',
    ['^src/(stores|services|forms|content|domain)/', npm('zustand', 'react')],
    'context.tsx hands the stores to the screens. Anything else belongs into a store or a feature.',
  ),
  only(
    'ui-draws-what-it-is-given',
    '^src/ui/',
    [
      '^src/ui/',
      '^src/content/(messages|typography)/',
      '^src/domain/',
      npm('@tarojs/components', 'react', 'react-dom'),
    ],
    'The kit takes props and gives one event. Let a feature read the store or the content and hand it in.',
  ),
  only(
    'features-join-stores-to-ui',
    '^src/features/',
    ['^src/(features|ui|stores|forms|content|domain)/', '^src/routes\\.ts$', taro, npm('react')],
    'A feature asks a store. If the store cannot answer, give it an action; services and the phone stay behind it.',
  ),
  never(
    'features-draw-with-the-kit',
    '^src/(features|pages)/',
    npm('@tarojs/components'),
    "Elements come from ui/: in a browser Taro's own are custom ones, 2 KB of script that no first load should carry.",
  ),
  {
    name: 'features-do-not-know-each-other',
    severity: 'error',
    comment:
      'Subjects stay apart. Let the page join the two, or move the shared part to ui/, features/screen or features/form-runner.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/($1|screen|form-runner)/' },
  },
  only(
    'pages-only-name-a-feature',
    '^src/pages/',
    ['^src/(features|ui|forms)/', '^src/routes\\.ts$', '^src/pages/.+\\.module\\.scss$', taro],
    'A page names its feature and where to go next. What it looks up belongs into the feature; pages never import pages.',
  ),
  only(
    'routes-know-addresses-only',
    '^src/routes\\.ts$',
    [taro, '^src/platform/navigation/(start-over|bar-colour)\\.ts$'],
    'routes.ts holds addresses and navigation. What decides where to go belongs into a feature.',
  ),
];

const ofTypesOnly = [
  never(
    'forms-are-handed-in',
    '^src/(services|stores)/',
    '^src/forms/',
    'Services and stores work with any form: take the FormDefinition as an argument, import at most its type.',
    { dependencyTypesNot: ['type-only'] },
  ),
  never(
    'ui-works-nothing-out',
    '^src/ui/',
    '^src/domain/',
    'The kit takes domain types, not functions: let the feature work it out and hand in the result.',
    { dependencyTypesNot: ['type-only'], pathNot: '^src/domain/marked-text\\.ts$' },
  ),
];

const ofTheApp = [
  {
    name: 'nobody-imports-app',
    severity: 'error',
    comment: 'src/app wires everything together once. Take what you need from a store (useStores) instead.',
    from: { pathNot: '^src/app(/|\\.tsx$)' },
    to: { path: '^src/app(/|\\.tsx$)' },
  },
  never(
    'app-imports-no-form',
    '^src/app(/|\\.tsx$)',
    '^src/forms/',
    'What app imports lies in the main package, which every cold start loads. Let the page of the sub-package bring its form.',
  ),
  never(
    'app-imports-one-small-pack',
    '^src/app(/|\\.tsx$)',
    '^src/content/(policies|regions)/',
    "Only the deployed region's region.json may lie in the main package. Load anything larger where it is shown.",
    { pathNot: '^src/content/regions/[^/]+/region\\.json$' },
  ),
];

const ofTheServer = [
  never(
    'server-shares-pure-code-only',
    '^server/src/',
    '^src/',
    'The server takes domain, content, forms and contract, so that both sides judge alike. Write the rest anew in server/.',
    { pathNot: '^src/(domain|content|forms)/' },
  ),
  {
    name: 'server-never-reaches-a-screen',
    severity: 'error',
    comment:
      'Something the server imports leads to Taro, React or zustand. Split that module: pure part, screen part.',
    from: { path: '^server/src/' },
    to: { path: drawing, reachable: true },
  },
  {
    name: 'nobody-imports-the-server',
    severity: 'error',
    comment:
      "The server's packages must not enter the mini-program. Move the shared part to domain or contract.",
    from: { pathNot: '^(server|test|tools)/' },
    to: { path: '^server/' },
  },
  {
    name: 'server-tools-stand-alone',
    severity: 'error',
    comment: 'Every room uses the clock, chance, the log and the start failure: they may use none.',
    from: { path: `^server/src/${serverTools}` },
    to: { path: '^server/src/' },
  },
];

const ofTheMainPackage = [
  {
    name: 'main-package-stays-light',
    severity: 'error',
    comment:
      'Home and mine are opened by everybody: articles and eligibility rules stay in their sub-packages. Link to the page that has them.',
    from: { path: '^src/(pages/(home|mine)/|app\\.tsx$)' },
    to: { path: '^src/(content/policies/|domain/eligibility/)', reachable: true },
  },
];

const ofAnyCode = [
  {
    name: 'no-circles',
    severity: 'error',
    comment: 'Two modules that need each other are one, or hide a third: move the shared part out.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nothing-unresolved',
    severity: 'error',
    comment:
      'This import leads nowhere: correct the path, or add the package to package.json with a decision note.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'product-uses-no-tools',
    severity: 'error',
    comment: 'Tests, tools and build settings are not shipped. Move what the product needs into src.',
    from: { path: '^(src|contract|server)/' },
    to: { path: '^(test|tools|config)/' },
  },
  {
    name: 'product-uses-no-dev-packages',
    severity: 'error',
    comment:
      'This package is only there for building and testing: move it to dependencies with a decision note, or do without.',
    from: { path: '^(src|contract|server)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

module.exports = {
  forbidden: [
    ...ofPlaces,
    ...ofEligibility,
    ...ofServerRooms,
    ...ofTypesOnly,
    ...ofTheApp,
    ...ofTheServer,
    ...ofTheMainPackage,
    ...ofAnyCode,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
