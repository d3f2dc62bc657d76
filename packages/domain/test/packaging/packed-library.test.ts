import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { installPacked, type Consumer } from './consumer.js';

const { sizeBudget } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  sizeBudget: { everything: number; route: number };
};

const decision = `
  const decided = route(
    {
      classification: 'BASELINE',
      hosting: { kind: 'DIRECT', country: 'NL', countries: ['NL'], confidence: 'HIGH' },
      immediateDanger: false,
    },
    { home: 'BE', on: '2026-11-22', directory: inhopeDirectory, policy: belgianRoutingPolicy },
  );
  const address = parseAddress('hxxps://Host[.]example/a');
  const answer = [decided.legs[0].kind, address.ok && address.value.canonical].join(' ');
`;
const names = 'belgianRoutingPolicy, inhopeDirectory, parseAddress, route';
const expected = 'INHOPE_HOTLINE https://host.example/a';

const forBrowsers = ['--bundle', '--minify', '--platform=browser', '--log-level=error'];

describe('the packed library', () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked();
  });
  afterAll(() => consumer.remove());

  it('contains sources and their output, and neither tests nor tools', () => {
    expect(consumer.files).toContain('dist/src/index.js');
    expect(consumer.files).toContain('dist/src/index.d.ts');
    expect(
      consumer.files.filter((path) => !/^(bin\/|dist\/src\/|src\/|package\.json|README\.md)/.test(path)),
    ).toEqual([]);
    expect(consumer.files.filter((path) => /\.(test|typetest)\./.test(path))).toEqual([]);
  });

  it('is packed as every runtime and bundler expects it, by all the rules of publint', () => {
    const installed = 'node_modules/@meldpunt/domain';

    const said = consumer.use('publint.txt', '', 'publint', installed, '--strict', '--pack', 'false');

    expect(said).toContain('All good!');
  });

  it('contains the command', () => {
    const said = consumer.command(
      'meldpunt-rules',
      'route',
      '--country',
      'NL',
      '--classification',
      'BASELINE',
    );

    expect(said).toContain('Hand-over to: INHOPE hotline (Netherlands)');
  });

  it('works in Node', () => {
    const program = `import { ${names} } from '@meldpunt/domain';${decision}console.log(answer);`;

    expect(consumer.use('main.js', program, 'node', 'main.js').trim()).toBe(expected);
  });

  it('works in a bare browser context: only the language and URL', () => {
    const program = `import { ${names} } from '@meldpunt/domain';${decision}globalThis.answer = answer;`;
    const script = consumer.use(
      'browser.js',
      program,
      'esbuild',
      'browser.js',
      '--format=iife',
      ...forBrowsers,
    );
    const context = createContext({ URL });
    runInContext(script, context);

    expect(context['answer']).toBe(expected);
  });

  it('compiles under strict types, including its declarations', () => {
    const program = `
      import { parseAddress, type Address, type Route } from '@meldpunt/domain';
      const result = parseAddress(1);
      export const address: Address | null = result.ok ? result.value : null;
      // @ts-expect-error A route has an outcome.
      export const route: Route = { legs: [], because: [] };
    `;
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ];

    expect(consumer.use('types.ts', program, 'tsc', ...options, 'types.ts')).toBe('');
  });

  it.each([
    ['everything', `export * from '@meldpunt/domain';`, sizeBudget.everything],
    ['route', `export { route } from '@meldpunt/domain';`, sizeBudget.route],
  ])('keeps %s within its size budget', (name, program, budget) => {
    const bundle = consumer.use(
      `${name}.js`,
      program,
      'esbuild',
      `${name}.js`,
      '--format=esm',
      ...forBrowsers,
    );

    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(budget);
  });
});
