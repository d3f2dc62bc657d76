import { access, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  agentVariables,
  environmentVariables,
  readConfig,
  requiredInProduction,
} from '../src/platform/config.js';
import { repository, textOf } from './support/documents.js';

const require = createRequire(import.meta.url);
const { safeLoadAll } = require('js-yaml') as { safeLoadAll: (text: string) => Manifest[] };

interface Named {
  readonly name: string;
}
interface Container extends Named {
  readonly image: string;
  readonly command: readonly string[];
  readonly env?: readonly (Named & {
    readonly value?: string;
    readonly valueFrom?: { readonly secretKeyRef: Named & { readonly key: string } };
  })[];
  readonly envFrom?: readonly { readonly configMapRef?: Named; readonly secretRef?: Named }[];
  readonly livenessProbe?: object;
  readonly readinessProbe?: object;
  readonly resources: { readonly limits: object };
  readonly securityContext: object;
}
interface Pod {
  readonly securityContext: object;
  readonly automountServiceAccountToken: boolean;
  readonly containers: readonly Container[];
}
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Named;
  readonly data?: Readonly<Record<string, string>>;
  readonly resources?: readonly string[];
  readonly spec: {
    readonly replicas?: number;
    readonly template: { readonly spec: Pod };
    readonly selector?: { readonly matchLabels?: object };
  };
}

const folder = 'deploy/kubernetes';
const kustomization = safeLoadAll(await textOf(`${folder}/kustomization.yaml`))[0] as Manifest;
const files = kustomization.resources ?? [];
const manifests = (
  await Promise.all(files.map(async (file) => safeLoadAll(await textOf(`${folder}/${file}`))))
).flat();
const ofKind = (...kinds: readonly string[]) => manifests.filter(({ kind }) => kinds.includes(kind));
const workloads = ofKind('Deployment', 'Job');
const settings = ofKind('ConfigMap')[0]?.data ?? {};
const guide = await textOf('docs/guides/kubernetes.md');

/** The keys of each secret that the guide creates. */
const secrets = new Map(
  [...guide.matchAll(/create secret generic (\S+)((?:[^\n]*\\\n)*[^\n]*)/g)].map(
    ([, name = '', rest = '']) => [
      name,
      [...rest.matchAll(/--from-literal=(\w+)=/g)].map(([, key = '']) => key),
    ],
  ),
);
const containerOf = (name: string): Container => {
  const found = workloads.find(({ metadata }) => metadata.name === name)?.spec.template.spec.containers[0];
  if (found === undefined) throw new TypeError(`no workload ${name}`);
  return found;
};
/** The names of all variables that a container gets. */
const variablesOf = ({ env = [], envFrom = [] }: Container): readonly string[] => [
  ...env.map(({ name }) => name),
  ...envFrom.flatMap(({ configMapRef, secretRef }) =>
    configMapRef ? Object.keys(settings) : (secrets.get(secretRef?.name ?? '') ?? []),
  ),
];

it('lists every manifest of the folder', async () => {
  const found = (await readdir(join(repository, folder))).filter((name) => name !== 'kustomization.yaml');

  expect([...files].sort()).toEqual(found.sort());
});

it.each(manifests.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
  'has a valid %s, by the schema of Kubernetes',
  async (_name, manifest) => {
    const { apiVersion, kind } = manifest;
    const models = (await import(`kubernetes-models/${apiVersion}/${kind}`)) as Record<
      string,
      new (data: object) => { validate(): void }
    >;
    const Model = models[kind];
    if (Model === undefined) throw new TypeError(`unknown kind ${kind}`);

    expect(() => new Model(manifest).validate()).not.toThrow();
    expect(() => new Model({ ...manifest, spec: 1, data: 1 }).validate()).toThrow();
  },
);

it.each(['api', 'worker'])('gives the %s what production requires, and no unknown variable', (name) => {
  const given = variablesOf(containerOf(name));

  expect(given).toEqual(expect.arrayContaining([...requiredInProduction]));
  expect(given.filter((one) => !environmentVariables.includes(one))).toEqual([]);
});

it('gives the removal agent only its own variables, and the job only the role that migrates', () => {
  const agent = variablesOf(containerOf('removal-agent'));

  expect(agent.filter((one) => !(agentVariables as readonly string[]).includes(one))).toEqual([]);
  expect(agent).toContain('REMOVAL_AGENT_TOKEN');
  expect(variablesOf(containerOf('migrate'))).toEqual(['MIGRATION_DATABASE_URL']);
});

it('takes every secret from one that the guide creates, and has none in a manifest', () => {
  for (const container of workloads.flatMap(({ spec }) => spec.template.spec.containers))
    for (const { name, value, valueFrom } of container.env ?? [])
      if (valueFrom !== undefined)
        expect(secrets.get(valueFrom.secretKeyRef.name)).toContain(valueFrom.secretKeyRef.key);
      else
        expect([name, value]).not.toEqual([
          expect.stringMatching(/KEY|TOKEN|PASSWORD|URL/),
          expect.any(String),
        ]);
  expect(
    Object.keys(settings).filter((name) => /TOKEN|PASSWORD|DATABASE|(?:RECEIPT|DATA)_KEY/.test(name)),
  ).toEqual([]);
  expect([...secrets.keys()]).toContain('meldpunt-keys');
});

it.each(['api', 'worker'])('gives the %s valid values', (name) => {
  const own = Object.fromEntries(
    (containerOf(name).env ?? []).map((one) => [one.name, one.value ?? 'a secret of thirty-two characters']),
  );
  const secret = {
    RECEIPT_KEY: 'one secret of thirty-two letters',
    DATA_KEY: 'two secret of thirty-two letters',
  };

  const config = readConfig({
    ...settings,
    ...own,
    ...secret,
    DATABASE_URL: 'postgresql://meldpunt_app@db/meldpunt',
  });

  expect(config).toMatchObject({ isProduction: true, deliveryMode: 'test', metricsPort: 9400 });
});

it('restricts every pod: no root, read-only file system, no capabilities, a memory limit', () => {
  expect(workloads).toHaveLength(4);
  for (const { spec } of workloads) {
    const pod = spec.template.spec;
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(pod.automountServiceAccountToken).toBe(false);
    for (const { securityContext, resources } of pod.containers) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(resources.limits).toMatchObject({ memory: expect.any(String) });
    }
  }
});

it('probes every program that goes on running, and keeps one of each that has several', () => {
  const budgets = ofKind('PodDisruptionBudget').map(({ spec }) => spec.selector?.matchLabels);
  for (const { spec } of ofKind('Deployment')) {
    const [container] = spec.template.spec.containers;
    expect(container?.livenessProbe).toBeDefined();
    expect(container?.readinessProbe).toBeDefined();
    if ((spec.replicas ?? 1) > 1) expect(budgets).toContainEqual(spec.selector?.matchLabels);
  }
  expect(budgets.length).toBeGreaterThan(0);
});

it('starts programs that exist, from the image of the kustomization', async () => {
  for (const { spec } of workloads)
    for (const { command, image } of spec.template.spec.containers) {
      expect(image).toBe('meldpunt');
      const source = command.at(-1)?.replace('/dist/', '/').replace(/\.js$/, '.ts') ?? '';
      await expect(access(join(repository, source))).resolves.toBeUndefined();
    }
});
