/** Tests and benchmarks may import everything; the rules are about the code that is shipped. */
const outside = '\\.test\\.ts$|\\.typetest\\.ts$|/test/|/bench/|/packages/api/failover/';

const feature = '^packages/api/src/features/([^/]+)/';
const sameFeature = '^packages/api/src/features/$1/';

/** The direction is app → features → platform; features → @meldpunt/domain; domain → nothing; client → schema.graphql. */
module.exports = {
  forbidden: [
    {
      name: 'examples-stand-outside',
      comment:
        'An example shows what the public packages can do; nothing that ships may rest on it. Move what is needed into a package.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^examples/' },
    },
    {
      name: 'examples-use-the-public-packages',
      comment:
        'The screens prove that @meldpunt/client and @meldpunt/domain are enough for other teams. Import these by name, and export there what is missing. Only examples/serve and the tests know the API itself.',
      severity: 'error',
      from: { path: '^examples/(desk|report-form|first-hour|import-reports)/', pathNot: outside },
      to: { path: '^packages/|node_modules/@meldpunt/api' },
    },
    {
      name: 'domain-imports-only-itself',
      comment:
        'The rules run in Node and in browsers and depend on nothing, so that they can be embedded and trusted. Pass what they need as an argument, or do the I/O in the api and hand over the result.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: [outside, '^packages/domain/src/bin/'] },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'domain-commands-import-only-node',
      comment:
        'The commands of the domain package read files and print; they add no dependency to it. Use a `node:` module, or put the command in the api.',
      severity: 'error',
      from: { path: '^packages/domain/src/bin/', pathNot: outside },
      to: { pathNot: ['^packages/domain/src/', '^node_modules/@types/node/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'features-meet-at-their-index',
      comment:
        'A feature may change its files freely as long as its index.ts stays. Import the other feature’s index.ts, and export there what it is willing to promise.',
      severity: 'error',
      from: { path: feature, pathNot: outside },
      to: { path: '^packages/api/src/features/', pathNot: [sameFeature, '/index\\.ts$'] },
    },
    {
      name: 'entities-stay-home',
      comment:
        'An entity is the private storage of its feature. The unit of work gets them from each feature’s feature.ts; ask the owning feature’s index.ts for a function, a loader or a presented type.',
      severity: 'error',
      from: { path: '^packages/api/', pathNot: [outside, '^packages/api/src/features/'] },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'only-app-composes-features',
      comment:
        'A feature.ts is everything that its feature adds to the system, resolvers included. Only app/features.ts puts them together; another feature imports the index.ts.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [outside, '^packages/api/src/app/features\\.ts$'] },
      to: { path: '^packages/api/src/features/[^/]+/feature\\.ts$' },
    },
    {
      name: 'platform-knows-no-feature',
      comment:
        'The platform is what any feature can stand on; knowing one would make a circle. Move the code into the feature, or take what it needs as an argument.',
      severity: 'error',
      from: { path: '^packages/api/src/platform/', pathNot: outside },
      to: { path: '^packages/api/src/(features|app)/' },
    },
    {
      name: 'only-app-knows-every-feature',
      comment:
        'Features are put together in one place, so that leaving one out or adding one is a change of one folder. Compose it in app/ and pass it on from there. The demo (seeds/) plays every feature and stands beside it; corpora/ runs single readers on files.',
      severity: 'error',
      from: {
        path: '^packages/api/',
        pathNot: [outside, '^packages/api/src/(app|features|platform|seeds)/', '^packages/api/corpora/'],
      },
      to: { path: '^packages/api/src/features/' },
    },
    {
      name: 'features-do-not-know-the-app',
      comment:
        'Who imports the composition imports every feature. Take what is composed as an argument or from the request’s context.',
      severity: 'error',
      from: { path: '^packages/api/src/features/', pathNot: outside },
      to: { path: '^packages/api/src/(app/|main\\.ts$)' },
    },
    {
      name: 'api-uses-domain-by-name',
      comment:
        'The api is an embedder of the rules like any other, and proves that their public surface is enough. Import from `@meldpunt/domain`, and export there what is missing.',
      severity: 'error',
      from: { path: '^packages/api/', pathNot: '/node_modules/' },
      to: { path: '^packages/domain/src/' },
    },
    {
      name: 'simulator-stands-apart',
      comment:
        'The simulator is the counterpart of the exchange in tests and demos: it shares no code with what it checks, so that it shares no mistake, and nothing that ships may need it. Write it down there once more, in the partner’s own words.',
      severity: 'error',
      from: { path: '^packages/api/iccam-simulator/', pathNot: outside },
      to: { path: '^packages/', pathNot: '^packages/api/iccam-simulator/' },
    },
    {
      name: 'counterparts-stand-apart',
      comment:
        'The servers that stand in for others on loopback share no code with what calls them, so that they share no mistake. Write it down there once more, in the words of the protocol. Only what does the due work by a clock is of this system.',
      severity: 'error',
      from: { path: '^packages/api/counterparts/', pathNot: [outside, '/work-by-clock\\.ts$'] },
      to: { path: '^packages/', pathNot: '^packages/api/counterparts/' },
    },
    {
      name: 'nothing-that-ships-needs-a-counterpart',
      comment:
        'The simulator, the counterparts and the demo are development tools. Reach a partner through the adapter, whoever answers there.',
      severity: 'error',
      from: { path: '^packages/api/src/', pathNot: outside },
      to: { path: '^packages/api/(iccam-simulator|counterparts|demo)/' },
    },
    {
      name: 'client-knows-only-the-schema',
      comment:
        'The client works against any server of this schema and depends on nothing of ours. Regenerate it from schema.graphql instead of importing a type.',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: outside },
      to: { path: '^packages/(api|domain)/|^(@meldpunt/|node_modules/@meldpunt/)(api|domain)' },
    },
    {
      name: 'removal-agent-stands-alone',
      comment:
        'The agent meets whatever a reported address answers, so nothing of value may be within its reach: no database, no keys, no other feature. Give it what it needs as a setting, and let the worker do the rest.',
      severity: 'error',
      from: { path: '^packages/api/src/(removal-agent\\.ts$|features/removal/agent/)', pathNot: outside },
      to: {
        path: '^packages/api/src/(migrations|seeds|platform/(auth|crypto|database|graphql|jobs))/|\\.entity\\.ts$|node_modules/(@mikro-orm|pg|kysely|graphile-worker|nodemailer|undici)/',
        reachable: true,
      },
    },
    {
      name: 'one-file-uses-the-shield',
      comment:
        'The library that checks roles may be replaced one day, and then one file changes. Use `requires`, `anyone` and `protect` of platform/auth/rules.ts.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/api/src/platform/auth/rules\\.ts$' },
      to: { path: '(^|/)graphql-(shield|middleware)(/|$)' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that need each other cannot be understood, tested or moved alone. Move what both need into a third file, types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
