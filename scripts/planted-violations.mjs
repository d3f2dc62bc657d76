// Creates a small copy of the tree with one violation of each dependency rule and one import of each allowed kind.
// Prints as JSON which rule each file breaks. This shows that every rule detects its violation.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

const imports = (...targets) => targets.map((target) => `import '${target}';\n`).join('') + 'export {};\n';
const features = 'packages/api/src/features';

/** Allowed imports: no rule may report these files. */
const allowed = {
  'packages/domain/src/index.ts': imports('./route.js'),
  'packages/domain/src/route.ts': imports(),
  'packages/domain/src/route.test.ts': imports('node:fs', './route.js'),
  'packages/domain/src/bin/print-law.ts': imports('node:fs', '../index.js'),
  [`${features}/cases/index.ts`]: imports('./case.entity.js'),
  [`${features}/cases/case.entity.ts`]: imports(),
  [`${features}/cases/open-case.ts`]: imports('./case.entity.js', '../audit/index.js', 'node:crypto'),
  [`${features}/cases/feature.ts`]: imports('./case.entity.js'),
  [`${features}/audit/index.ts`]: imports('../../platform/clock.js'),
  [`${features}/audit/words.ts`]: imports(),
  'packages/api/src/platform/clock.ts': imports(),
  'packages/api/src/platform/database/orm.ts': imports(),
  'packages/api/src/platform/auth/rules.ts': imports('graphql-shield', 'graphql-middleware'),
  'packages/api/src/platform/planted-between.ts': imports('./database/orm.js'),
  [`${features}/removal/agent/look.ts`]: imports('../../../platform/clock.js', 'node:http'),
  'packages/api/src/removal-agent.ts': imports('./app/start-removal-agent.js'),
  'packages/api/src/app/start-removal-agent.ts': imports('../features/removal/agent/look.js'),
  'packages/api/src/app/features.ts': imports('../features/cases/feature.js'),
  'packages/api/src/app/server.ts': imports('../features/cases/open-case.js', './entities.js'),
  'packages/api/src/main.ts': imports('./app/server.js'),
  'packages/api/test/cases.test.ts': imports('../src/features/cases/case.entity.js'),
  'packages/api/iccam-simulator/simulator.ts': imports('./rules.js', 'node:net'),
  'packages/api/iccam-simulator/rules.ts': imports(),
  'packages/api/counterparts/dns-server.ts': imports('node:dgram'),
  'packages/api/counterparts/work-by-clock.ts': imports('../src/app/server.js'),
  'packages/api/demo/stage.ts': imports(
    '../src/app/server.js',
    '../counterparts/dns-server.js',
    '../iccam-simulator/simulator.js',
  ),
  'packages/api/test/exchange.test.ts': imports(
    '../iccam-simulator/simulator.js',
    '../counterparts/dns-server.js',
  ),
  'examples/packs/planted.ts': imports(),
  'packages/client/src/index.ts': imports('./client.js'),
  'packages/client/src/client.ts': imports(),
};

/** Violations: the rule that must report each file. */
const planted = {
  'examples-stand-outside': {
    'packages/api/src/planted-example.ts': imports('../../../examples/packs/planted.js'),
  },
  'examples-use-the-public-packages': {
    'examples/desk/planted.ts': imports('../../packages/domain/src/index.js'),
  },
  'domain-imports-only-itself': { 'packages/domain/src/planted.ts': imports('node:fs') },
  'domain-commands-import-only-node': {
    'packages/domain/src/bin/planted.ts': imports('../../../client/src/client.js'),
  },
  'features-meet-at-their-index': {
    [`${features}/cases/planted-neighbour.ts`]: imports('../audit/words.js'),
  },
  'entities-stay-home': {
    'packages/api/src/app/planted-entity.ts': imports('../features/cases/case.entity.js'),
  },
  'only-app-composes-features': {
    'packages/api/src/app/planted-composition.ts': imports('../features/cases/feature.js'),
  },
  'platform-knows-no-feature': {
    'packages/api/src/platform/planted.ts': imports('../features/audit/index.js'),
  },
  'only-app-knows-every-feature': { 'packages/api/src/planted.ts': imports('./features/audit/index.js') },
  'features-do-not-know-the-app': { [`${features}/audit/planted-app.ts`]: imports('../../app/server.js') },
  'api-uses-domain-by-name': {
    'packages/api/src/app/planted-path.ts': imports('../../../domain/src/index.js'),
  },
  'simulator-stands-apart': {
    'packages/api/iccam-simulator/planted.ts': imports('../src/platform/clock.js'),
  },
  'counterparts-stand-apart': {
    'packages/api/counterparts/planted.ts': imports('../src/platform/clock.js'),
  },
  'nothing-that-ships-needs-a-counterpart': {
    'packages/api/src/platform/planted-counterpart.ts': imports('../../counterparts/dns-server.js'),
    'packages/api/src/app/planted-demo.ts': imports('../../demo/stage.js'),
    'packages/api/src/platform/planted-simulator.ts': imports('../../iccam-simulator/rules.js'),
  },
  'client-knows-only-the-schema': {
    'packages/client/src/planted.ts': imports('../../domain/src/index.js'),
  },
  'removal-agent-stands-alone': {
    [`${features}/removal/agent/planted.ts`]: imports('../../../platform/planted-between.js'),
  },
  'one-file-uses-the-shield': {
    'packages/api/src/app/planted-shield.ts': imports('graphql-shield'),
    'packages/api/src/platform/auth/planted-middleware.ts': imports('graphql-middleware'),
  },
  'no-cycles': {
    'packages/domain/src/planted-circle-a.ts': imports('./planted-circle-b.js'),
    [`${features}/audit/planted-types-a.ts`]: `import type { B } from './planted-types-b.js';\nexport type A = B | 1;\n`,
  },
};

/** The other file of the import cycle; the tool reports a cycle once, at its first file. */
const counterpart = {
  'packages/domain/src/planted-circle-b.ts': imports('./planted-circle-a.js'),
  [`${features}/audit/planted-types-b.ts`]: `import type { A } from './planted-types-a.js';\nexport type B = A | 2;\n`,
};

const directory = await mkdtemp(join(tmpdir(), 'meldpunt-planted-'));
try {
  const tree = Object.assign({}, allowed, counterpart, ...Object.values(planted));
  for (const [path, text] of Object.entries({ ...tree, 'tsconfig.json': '{}', 'package.json': '{}' })) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const { output } = await cruise(['packages', 'examples'], {
    ...config.options,
    baseDir: directory,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  const seen = output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
  process.stdout.write(
    JSON.stringify({
      rules: config.forbidden.map(({ name, comment }) => ({ name, comment: comment ?? '' })),
      expected: Object.entries(planted).flatMap(([rule, files]) =>
        Object.keys(files).map((file) => ({ rule, file })),
      ),
      seen,
    }),
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
