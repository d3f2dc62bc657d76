import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository, textOf } from './support/documents.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly 'timeout-minutes': number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: {
    readonly push: { readonly tags?: readonly string[]; readonly branches?: readonly string[] };
  };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'check' | 'image' | 'packages', Job>>;
}

const { safeLoad } = createRequire(import.meta.url)('js-yaml') as { safeLoad: (text: string) => Workflow };
const workflow = safeLoad(await textOf('.github/workflows/release.yml'));
const { problemsOf } = (await import(join(repository, 'scripts/check-release.mjs'))) as {
  problemsOf: (tag: string, root: string) => readonly string[];
};

const packages = ['packages/api', 'packages/client', 'packages/domain'];

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-release-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | null>>;

/** What a repository of version 1.2.3 has, as text by path. */
const ready = (): Files => {
  const manifest = JSON.stringify({ version: '1.2.3' });
  const locked = Object.fromEntries(['', ...packages].map((path) => [path, { version: '1.2.3' }]));
  return {
    'package.json': manifest,
    'package-lock.json': JSON.stringify({ packages: locked }),
    '.changeset/README.md': '# Changesets\n',
    'packages/api/test/releases/1.2.3.txt': 'schema',
    'packages/api/test/releases/1.2.3.json': '{}',
    ...Object.fromEntries(packages.map((path) => [`${path}/package.json`, manifest])),
    ...Object.fromEntries(
      packages.map((path) => [
        `${path}/CHANGELOG.md`,
        '# Name\n\n## 1.2.3\n\n### Minor Changes\n\n- New.\n\n## 1.2.2\n\n- Old.\n',
      ]),
    ),
  };
};

let count = 0;
/** Writes the files, with some changed or left out, and checks a tag there. */
async function problemsIn(changed: Files, tag = 'v1.2.3'): Promise<readonly string[]> {
  const root = join(folder, String((count += 1)));
  for (const [path, text] of Object.entries({ ...ready(), ...changed })) {
    if (text === null) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return problemsOf(tag, root);
}

describe('the check of a tag', () => {
  it('finds nothing when tag, versions, lock, changelogs, changesets and fixtures agree', async () => {
    expect(await problemsIn({})).toEqual([]);
  });

  it.each([
    ['a package', { 'packages/client/package.json': '{"version":"1.2.2"}' }, 'packages/client/package.json'],
    ['the root', { 'package.json': '{"version":"0.1.0"}' }, 'package.json has the version 0.1.0'],
    ['the lock', { 'package-lock.json': '{"packages":{"":{"version":"1.2.3"}}}' }, 'package-lock.json, pack'],
    ['a changelog', { 'packages/domain/CHANGELOG.md': '# Name\n\n## 1.2.2\n\n- Old.\n' }, 'newest entry of'],
    ['a remark', { 'packages/api/CHANGELOG.md': '## 1.2.3\n\nThe first, not yet released.\n' }, 'not yet'],
    ['a changeset', { '.changeset/one.md': '---\n---\n' }, '1 changesets are not in a version yet'],
    ['a fixture', { 'packages/api/test/releases/1.2.3.txt': null }, '1.2.3.txt is missing'],
    [
      'changelogs without text',
      Object.fromEntries(packages.map((path) => [`${path}/CHANGELOG.md`, '## 1.2.3\n'])),
      'No CHANGELOG.md says what is new',
    ],
  ])('names %s that does not agree', async (_what, changed, words) => {
    const problems = await problemsIn(changed);

    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => !problem.includes(words))).toEqual([]);
  });

  it.each(['1.2.3', 'v1.2', 'v1.2.3;', 'vnext', 'v1.2.3 '])('refuses the tag %j', async (tag) => {
    expect(await problemsIn({}, tag)).toEqual([expect.stringContaining('is not v and a version')]);
  });

  it('accepts a release candidate', async () => {
    const version = '1.2.4-rc.1';
    const files = Object.entries(ready()).map(([path, text]) => [
      path.replace('1.2.3', version),
      text?.replaceAll('1.2.3', version) ?? null,
    ]);

    expect(await problemsIn(Object.fromEntries(files), `v${version}`)).toEqual([]);
  });

  it('ends with 1 and the reasons when a tag of this repository does not agree', async () => {
    const script = join(repository, 'scripts/check-release.mjs');

    await expect(promisify(execFile)(process.execPath, [script, 'v99.0.0'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not 99.0.0.'),
    });
  });
});

describe('the workflow of a release', () => {
  const jobs = Object.entries(workflow.jobs);
  const runs = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));

  it('starts by a tag only, and checks before it builds, and builds before it publishes', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs.map(([name, { needs }]) => [name, needs])).toEqual([
      ['check', undefined],
      ['image', 'check'],
      ['packages', ['check', 'image']],
    ]);
    expect(workflow.jobs.check.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'node scripts/check-release.mjs "$GITHUB_REF_NAME"',
      '.ci/run',
      'npm run reproduce',
    ]);
  });

  it('publishes packages only where the owner enabled it, with provenance and without a token', () => {
    const { packages: publish } = workflow.jobs;

    expect(publish.if).toBe("vars.PUBLISH_PACKAGES == 'true'");
    expect(publish.environment).toBe('npm');
    expect(runs.filter((run) => run.includes('publish'))).toEqual([
      'npm publish --provenance --access public -w @meldpunt/domain -w @meldpunt/client',
    ]);
    expect(JSON.stringify(workflow)).not.toContain('secrets.');
  });

  it('gives each job only the rights that it needs, and a time limit', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['check', undefined],
      ['image', { contents: 'write' }],
      ['packages', { contents: 'read', 'id-token': 'write' }],
    ]);
    expect(jobs.filter(([, job]) => !(job['timeout-minutes'] > 0))).toEqual([]);
  });

  it('prepares a draft with image, bill of materials and checksums, of a base image named by its digest', () => {
    const text = runs.join('\n');

    expect(text).toContain('gh release create "$GITHUB_REF_NAME" --draft --verify-tag');
    expect(text).toContain('--target sbom');
    expect(text.match(/--build-arg NODE_IMAGE="\$NODE_IMAGE"/g)).toHaveLength(2);
    expect(text).toContain('NODE_IMAGE=$BASE@$digest');
    expect(text).toContain('sha256sum');
  });

  it('runs no text of an event as a command, and no action of others', () => {
    const uses = jobs.flatMap(([, { steps }]) => steps.flatMap((step) => step.uses ?? []));

    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    expect(uses.filter((one) => !one.startsWith('actions/'))).toEqual([]);
  });

  it('calls only scripts that exist', async () => {
    const { scripts } = JSON.parse(await textOf('package.json')) as { scripts: Record<string, string> };
    const names = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    const files = runs.flatMap((run) =>
      [...run.matchAll(/(?:^|\s)(scripts\/\S+\.mjs|\.ci\/run)/g)].map(([, file]) => file ?? ''),
    );

    expect(names).toContain('reproduce');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) await expect(access(join(repository, file))).resolves.toBeUndefined();
  });
});
