import { resolve } from 'node:path';
import { z } from 'zod';
import {
  auditHeadEnvironment,
  auditHeadsFrom,
  headDestinations,
  type AuditHeadConfig,
} from './audit-head-config.js';
import { flag, key, proxies } from './config-values.js';
import { databaseEnvironment, databaseFrom, type DatabaseConfig } from './database-config.js';
import { dossierEnvironment, dossiersFrom, type DossierConfig } from './dossier-config.js';
import { iccamEnvironment, iccamFrom, type IccamConfig } from './iccam-config.js';
import { keyServiceEnvironment, keyServiceFrom, type KeyServiceSettings } from './key-service-config.js';
import { identityEnvironment, identityProviderFrom, type IdentityProvider } from './identity-config.js';
import {
  missingForNotices,
  noticeConfigFrom,
  noticeEnvironment,
  type NoticeConfig,
} from './notice-config.js';
import { removalEnvironment, removalFrom, type RemovalConfig } from './removal-config.js';
import { telemetryEnvironment, telemetryFrom, type TelemetryConfig } from './telemetry-config.js';
import type { TrustedProxies } from './http/trusted-proxies.js';
import type { DeliveryMode } from './outbound/may-reach.js';

const variables = z.object({
  NODE_ENV: z.string().optional(),
  DEMO: flag.optional(),
  HOST: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  ...databaseEnvironment,
  DATA_DIRECTORY: z.string().default('.data'),
  RECEIPT_KEY: key.optional(),
  DATA_KEY: key.optional(),
  KEY_FILE: z.string().min(1).optional(),
  ...keyServiceEnvironment,
  ...identityEnvironment,
  DNS_SERVERS: z
    .string()
    .transform((list) => list.split(',').map((server) => server.trim()))
    .optional(),
  FREE_REPORTS_PER_CALLER: z.coerce.number().int().min(30).max(1_000_000).optional(),
  FREE_REPORTS_OVERALL: z.coerce.number().int().min(30).max(1_000_000).optional(),
  RECEIPT_CHECKS_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  EXPLORER: flag.optional(),
  INTROSPECTION: flag.optional(),
  ...iccamEnvironment,
  ...removalEnvironment,
  DELIVERY_MODE: z.enum(['test', 'live']).default('test'),
  TEST_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim()))
    .default([]),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  WORKER_HEALTH_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  ...telemetryEnvironment,
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  MAX_CLOCK_SKEW_SECONDS: z.coerce.number().int().min(1).max(86_400).default(300),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: proxies.default(false),
  ALLOWED_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .default([]),
  TRUSTED_DOCUMENTS: z
    .string()
    .transform((list) => list.split(',').map((file) => file.trim()))
    .default([]),
  ONLY_TRUSTED_DOCUMENTS: flag.default(false),
  ...dossierEnvironment,
  ...auditHeadEnvironment,
  ...noticeEnvironment,
});

const environment = variables.superRefine((env, { addIssue }) => {
  const needs = (name: keyof typeof env, message: string): void => {
    if (env[name] === undefined) addIssue({ code: 'custom', path: [name], message });
  };
  if (env.ICCAM_URL !== undefined)
    for (const name of ['ICCAM_USERNAME', 'ICCAM_PASSWORD', 'ICCAM_ANALYST'] as const)
      needs(name, 'missing; ICCAM_URL needs it');
  if (env.KEY_SERVICE_URL !== undefined)
    for (const name of ['KEY_SERVICE_TOKEN_FILE', 'DATA_KEY'] as const)
      needs(name, 'missing; KEY_SERVICE_URL needs it');
  if (env.ICCAM_CLIENT_CERT !== undefined) needs('ICCAM_CLIENT_KEY', 'missing; ICCAM_CLIENT_CERT needs it');
  if (env.ICCAM_CLIENT_KEY !== undefined) needs('ICCAM_CLIENT_CERT', 'missing; ICCAM_CLIENT_KEY needs it');
  if (env.DOSSIER_CERTIFICATE !== undefined)
    needs('DOSSIER_CERTIFICATE_PASSPHRASE', 'missing; DOSSIER_CERTIFICATE needs it');
  const hasDestination = headDestinations.some((name) => env[name] !== undefined);
  if (hasDestination) needs('AUDIT_HEAD_KEY', 'missing; signed heads of the audit trail need it');
  if (env.AUDIT_HEAD_KEY !== undefined && !hasDestination)
    needs('AUDIT_HEAD_FILE', `missing; AUDIT_HEAD_KEY needs one of ${headDestinations.join(', ')}`);
  if (env.AUDIT_HEAD_MAIL !== undefined) needs('SMTP_URL', 'missing; AUDIT_HEAD_MAIL needs it');
  for (const name of ['OIDC_ISSUER', 'OIDC_JWKS_URL'] as const)
    if (env.DELIVERY_MODE === 'live' && env[name]?.startsWith('http:') === true)
      addIssue({ code: 'custom', path: [name], message: 'needs https:// in live mode' });
  if (env.DELIVERY_MODE === 'live' && env.ICCAM_URL?.startsWith('http:') === true)
    addIssue({ code: 'custom', path: ['ICCAM_URL'], message: 'needs https:// in live mode' });
});

/** The name of every variable that is read. */
export const environmentVariables: readonly string[] = Object.keys(variables.shape);

/** Production needs each of these, except `KEY_FILE` with a key service; a demo creates its own values. */
export const requiredInProduction = [
  'DATABASE_URL',
  'RECEIPT_KEY',
  'DATA_KEY',
  'KEY_FILE',
  'OIDC_ISSUER',
] as const;

/** The environment as the API uses it: read once, validated, frozen. */
export interface Config extends DatabaseConfig, RemovalConfig {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** Keys of hashes; `null` for a demo, which creates its own in the data directory. */
  readonly keys: { readonly receipt: Buffer; readonly data: Buffer } | null;
  /** The file with the master keys of sealed fields; `null` for a demo, which creates its own. */
  readonly keyFile: string | null;
  /** The key service with the master keys; `null` if they are in the key file. */
  readonly keyService: KeyServiceSettings | null;
  /** The identity provider; `null` for a demo, which issues its own tokens. */
  readonly identityProvider: IdentityProvider | null;
  readonly dnsServers: readonly string[] | null;
  /** The INHOPE exchange; `null` if it is not used. */
  readonly iccam: IccamConfig | null;
  /** Ordinary reports in ten minutes without a proof of work: of one caller, and of all. `null` is the policy’s. */
  readonly freeReports: { readonly perCaller: number | null; readonly overall: number | null };
  readonly receiptChecksPerMinute: number;
  readonly hasExplorer: boolean;
  /** Whether introspection is allowed, and errors may suggest names of the schema. */
  readonly showsSchema: boolean;
  /** In test mode no real recipient can be reached. */
  readonly deliveryMode: DeliveryMode;
  /** Hosts that replace partners in test mode. */
  readonly testHosts: readonly string[];
  /** Max number of jobs that one worker runs at the same time. */
  readonly workerConcurrency: number;
  /** The port on which a worker process serves `/health`; `null` for none. */
  readonly workerHealthPort: number | null;
  readonly telemetry: TelemetryConfig;
  /** The port on which this process serves `/metrics`; `null` for none. */
  readonly metricsPort: number | null;
  /** Max difference between this machine's clock and the database's. */
  readonly maxClockSkewSeconds: number;
  readonly logLevel: string;
  readonly trustedProxies: TrustedProxies;
  /** Web origins whose pages may call the API from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Files with the documents that clients send by their hash, and whether other documents are refused. */
  readonly trustedDocuments: { readonly files: readonly string[]; readonly only: boolean };
  /** The signed heads of the audit trail; `null` where none are sent. */
  readonly auditHeads: AuditHeadConfig | null;
  readonly notices: NoticeConfig;
  readonly dossiers: DossierConfig;
}

/** Thrown at start only. Names every variable that is missing or wrong, never a value. */
export class ConfigurationError extends Error {}

/** Reads the environment variables. Throws a `ConfigurationError` that names every problem at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(withoutEmpty(env));
  const isProduction = env['NODE_ENV'] === 'production' && !['1', 'true'].includes(env['DEMO'] ?? '');
  const missing: readonly string[] = [
    ...(isProduction
      ? requiredInProduction.filter((name) => !env[name] && !(name === 'KEY_FILE' && env['KEY_SERVICE_URL']))
      : []),
    ...(env['REMOVAL_AGENT_ADDRESS'] && !env['REMOVAL_AGENT_TOKEN'] ? ['REMOVAL_AGENT_TOKEN'] : []),
    ...(env['REMOVAL_SECOND_AGENT_ADDRESS'] && !env['REMOVAL_SECOND_AGENT_TOKEN']
      ? ['REMOVAL_SECOND_AGENT_TOKEN']
      : []),
    ...missingForNotices(env),
  ];
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || missing.length > 0) {
    throw new ConfigurationError(
      [
        ...missing.map((name) => `${name}: missing`),
        ...wrong.filter((line) => !missing.some((name) => line.startsWith(name))),
      ]
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  }
  return Object.freeze(configFrom(parsed.data, isProduction));
}

/** The names of all variables that the removal agent reads: no database credentials and no keys. */
export const agentVariables = [
  'DELIVERY_MODE',
  'DNS_SERVERS',
  'ONION_SOCKS_PROXY',
  'REMOVAL_USER_AGENT',
  'REMOVAL_ACCEPT_LANGUAGE',
  'REMOVAL_PROXY',
  'REMOVAL_AGENT_ADDRESS',
  'REMOVAL_AGENT_TOKEN',
] as const;

/** The configuration of the removal agent: no database credentials and no keys. */
export type AgentConfig = Pick<
  Config,
  | 'deliveryMode'
  | 'dnsServers'
  | 'onionProxy'
  | 'removalAgent'
  | 'removalProxy'
  | 'removalUserAgent'
  | 'removalAcceptLanguage'
>;

/** Reads the configuration of the removal agent and ignores all other variables. */
export const readAgentConfig = (env: NodeJS.ProcessEnv = process.env): AgentConfig =>
  readConfig(Object.fromEntries(agentVariables.map((name) => [name, env[name]])));

/** Reads what a command is given that needs the database only, whatever else production needs. */
export const readDatabaseConfig = (
  env: NodeJS.ProcessEnv = process.env,
): Pick<Config, 'databaseUrl' | 'migrationDatabaseUrl'> =>
  readConfig(Object.fromEntries(['DATABASE_URL', 'MIGRATION_DATABASE_URL'].map((name) => [name, env[name]])));

const backupVariables = [
  'DATABASE_URL',
  'KEY_FILE',
  'DATA_KEY',
  'RECEIPT_KEY',
  ...Object.keys(keyServiceEnvironment),
];

/** Reads what the check of a restored backup needs. */
export const readBackupConfig = (
  env: NodeJS.ProcessEnv = process.env,
): Pick<Config, 'databaseUrl' | 'keys' | 'keyFile' | 'keyService' | 'dataDirectory'> =>
  readConfig(Object.fromEntries(backupVariables.map((name) => [name, env[name]])));

function configFrom(env: z.infer<typeof environment>, isProduction: boolean): Config {
  const host = env.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1');
  return {
    isProduction,
    host,
    port: env.PORT,
    ...databaseFrom(env),
    dataDirectory: resolve(env.DATA_DIRECTORY),
    keys: env.RECEIPT_KEY && env.DATA_KEY ? { receipt: env.RECEIPT_KEY, data: env.DATA_KEY } : null,
    keyFile: env.KEY_FILE ?? null,
    keyService: keyServiceFrom(env),
    identityProvider: identityProviderFrom(env),
    dnsServers: env.DNS_SERVERS ?? null,
    iccam: iccamFrom(env),
    ...removalFrom(env),
    freeReports: {
      perCaller: env.FREE_REPORTS_PER_CALLER ?? null,
      overall: env.FREE_REPORTS_OVERALL ?? null,
    },
    receiptChecksPerMinute: env.RECEIPT_CHECKS_PER_MINUTE,
    hasExplorer: env.EXPLORER ?? !isProduction,
    showsSchema: env.INTROSPECTION ?? !isProduction,
    deliveryMode: env.DELIVERY_MODE,
    testHosts: env.TEST_HOSTS,
    workerConcurrency: env.WORKER_CONCURRENCY,
    workerHealthPort: env.WORKER_HEALTH_PORT ?? null,
    telemetry: telemetryFrom(env),
    metricsPort: env.METRICS_PORT ?? null,
    maxClockSkewSeconds: env.MAX_CLOCK_SKEW_SECONDS,
    logLevel: env.LOG_LEVEL,
    trustedProxies: env.TRUST_PROXY,
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustedDocuments: { files: env.TRUSTED_DOCUMENTS, only: env.ONLY_TRUSTED_DOCUMENTS },
    notices: noticeConfigFrom(env, env.DELIVERY_MODE === 'live', `http://${host}:${env.PORT}`),
    auditHeads: auditHeadsFrom(env),
    dossiers: dossiersFrom(env),
  };
}

const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
