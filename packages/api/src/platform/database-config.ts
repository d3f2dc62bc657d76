import { z } from 'zod';
import { flag } from './config-values.js';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ }).optional();

/** The variables of the database. */
export const databaseEnvironment = {
  DATABASE_URL: databaseUrl,
  MIGRATION_DATABASE_URL: databaseUrl,
  DATABASE_READ_URL: databaseUrl,
  DATABASE_DIRECT_URL: databaseUrl,
  DATABASE_PREPARED_STATEMENTS: flag.default(true),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
};

type DatabaseEnvironment = z.infer<z.ZodObject<typeof databaseEnvironment>>;

/** How the database is reached. */
export interface DatabaseConfig {
  readonly databaseUrl: string | null;
  /** The same database as the role that owns its tables; `null` where this process does not migrate, or with `databaseUrl`. */
  readonly migrationDatabaseUrl: string | null;
  /** Replicas of the same database, for reads that may be served by them; `null` where there are none. */
  readonly databaseReadUrl: string | null;
  /** The same database without a pool in transaction mode in between; `null` if `databaseUrl` has none. */
  readonly databaseDirectUrl: string | null;
  /** Whether repeated statements are prepared. */
  readonly preparesStatements: boolean;
  readonly databasePool: number;
}

export const databaseFrom = (env: DatabaseEnvironment): DatabaseConfig => ({
  databaseUrl: env.DATABASE_URL ?? null,
  migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? null,
  databaseReadUrl: env.DATABASE_READ_URL ?? null,
  databaseDirectUrl: env.DATABASE_DIRECT_URL ?? null,
  preparesStatements: env.DATABASE_PREPARED_STATEMENTS,
  databasePool: env.DATABASE_POOL,
});
