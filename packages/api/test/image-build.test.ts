import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository, textOf } from './support/documents.js';
import { filesInImage, type Lock } from './support/image.js';

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly object[];
}
interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
type NamedLock = Lock & {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version: string; readonly link?: true }>
  >;
};

const run = promisify(execFile);
const script = (name: string): string => join(repository, 'scripts', name);

let folder: string;
/** The bill of materials as text, as the build of the image writes it. */
let text: string;
let sbom: Sbom;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-sbom-'));
  text = await written('first.json', { TZ: 'UTC' });
  sbom = JSON.parse(text) as Sbom;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { SOURCE_DATE_EPOCH: _, ...own } = process.env;
  await run(process.execPath, [script('write-sbom.mjs'), join(folder, name)], { env: { ...own, ...env } });
  return readFile(join(folder, name), 'utf8');
}

describe('the bill of materials', () => {
  it('lists each package that the image holds, once, and no other', async () => {
    const lock = JSON.parse(await textOf('package-lock.json')) as NamedLock;
    const isInImage = filesInImage(await textOf('Dockerfile'), lock);
    const held = Object.entries(lock.packages)
      .filter(([path, { link }]) => /(?:^|^packages\/\w+\/)node_modules\//.test(path) && link !== true)
      .filter(([path]) => isInImage(`${path}/package.json`))
      .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`);
    const parts = ['@meldpunt/api@0.1.0', '@meldpunt/domain@0.1.0'];

    expect(held.length).toBeGreaterThan(200);
    expect(sbom.components.map((one) => one['bom-ref']).sort()).toEqual(
      [...new Set([...held, ...parts])].sort(),
    );
    // `npm sbom --omit dev` leaves these out, because something for development needs them too.
    expect(sbom.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['graphql', 'pg']));
  });

  it('has the form of CycloneDX: a checksum and a package address for each package, and known references', () => {
    const libraries = sbom.components.filter(({ name }) => !name.startsWith('@meldpunt/'));
    const refs = [sbom.metadata.component, ...sbom.components].map((one) => one['bom-ref']);

    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: expect.stringMatching(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
    });
    expect(
      libraries.filter(({ hashes = [] }) => !hashes.some(({ content }) => /^[\da-f]{128}$/.test(content))),
    ).toEqual([]);
    expect(
      sbom.components.filter(
        ({ purl, name, version }) => purl !== `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ),
    ).toEqual([]);
    expect(sbom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])).not.toEqual([]);
    expect(
      sbom.dependencies
        .flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
        .filter((ref) => !refs.includes(ref)),
    ).toEqual([]);
  });

  it('leaves at most one package without a licence', () => {
    const libraries = sbom.components.filter(({ name }) => !name.startsWith('@meldpunt/'));

    // Its own `package.json` names none; its file `LICENSE` is that of MIT.
    expect(libraries.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name)).toEqual([
      'png-js',
    ]);
  });

  it('names no folder of the machine and no download address', () => {
    expect(text).not.toContain(repository);
    expect(text).not.toMatch(/registry\.|file:\/\//);
  });

  it('has the same bytes again, and no time but that of the release', async () => {
    const again = await written('again.json', { TZ: 'Asia/Tokyo', LANG: 'nl_BE.UTF-8' });
    const released = JSON.parse(await written('released.json', { SOURCE_DATE_EPOCH: '1700000000' })) as Sbom;

    expect(again).toBe(text);
    expect(sbom.metadata.timestamp).toBeUndefined();
    expect(released.metadata.timestamp).toBe('2023-11-14T22:13:20.000Z');
    expect(released.components).toEqual(sbom.components);
  });

  it('is written by the build of the image and copied into it', async () => {
    const dockerfile = await textOf('Dockerfile');

    expect(dockerfile).toMatch(/^ARG SOURCE_DATE_EPOCH$/m);
    expect(dockerfile).toMatch(/^RUN node scripts\/write-sbom\.mjs sbom\.cdx\.json$/m);
    expect(dockerfile).toMatch(/^COPY --from=build --chown=root:root \/app\/sbom\.cdx\.json \.\/$/m);
  });
});

describe('the build', () => {
  it('writes the same files in another folder, time zone and language', async () => {
    const { stdout } = await run(process.execPath, [script('reproduce-build.mjs'), 'packages/domain']);
    const [, files] = /^(\d+) files are the same in two builds\./.exec(stdout) ?? [];

    expect(Number(files)).toBeGreaterThan(500);
  }, 300_000);

  it('is compared file by file: a changed, an added and a missing file are reported', async () => {
    const { compare } = (await import(script('reproduce-build.mjs'))) as {
      compare: (
        first: ReadonlyMap<string, string>,
        second: ReadonlyMap<string, string>,
      ) => { readonly files: number; readonly different: readonly string[] };
    };
    const first = new Map([
      ['same.js', '1'],
      ['changed.js', '2'],
      ['missing.js', '3'],
    ]);
    const second = new Map([
      ['same.js', '1'],
      ['changed.js', '4'],
      ['added.js', '5'],
    ]);

    expect(compare(first, second)).toMatchObject({
      files: 4,
      different: ['added.js', 'changed.js', 'missing.js'],
    });
  });

  it('uses one base image, which a release can name by its digest', async () => {
    const lines = (await textOf('Dockerfile')).split('\n');

    expect(lines).toContain('ARG NODE_IMAGE=node:24-bookworm-slim');
    expect(lines.filter((line) => line.startsWith('FROM '))).toEqual([
      'FROM ${NODE_IMAGE} AS build',
      'FROM scratch AS sbom',
      'FROM ${NODE_IMAGE}',
    ]);
  });

  it('leaves nothing in the image but programs: no test, tool, type or cache of the compiler', async () => {
    const isInImage = filesInImage(
      await textOf('Dockerfile'),
      JSON.parse(await textOf('package-lock.json')) as Lock,
    );
    const built = await readdir(join(repository, 'packages/api/dist'));
    const held = built.filter((name) => isInImage(`packages/api/dist/${name}`));

    expect(held).toEqual(['src']);
  });
});
