import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Dossier } from './dossier.js';

const path = join(
  dirname(findPackageJSON('..', import.meta.url) ?? ''),
  'schemas/police-dossier.schema.json',
);

/** The published schema of a dossier, as text. */
export const dossierSchema = (): string => (text ??= readFileSync(path, 'utf8'));
let text: string | undefined;

const validator = (): ValidateFunction => (compiled ??= compile());
let compiled: ValidateFunction | undefined;

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(dossierSchema()) as object);
}

/** Where a dossier is not what the schema promises, and why; nothing of what it says. */
export function problemsInDossier(dossier: unknown): readonly string[] {
  const validate = validator();
  if (validate(dossier)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** The dossier, once it is seen to keep the schema; a dossier that does not is a fault and goes nowhere. */
export function validDossier(dossier: Dossier): Dossier {
  const problems = problemsInDossier(dossier);
  if (problems.length > 0) throw new TypeError(`a dossier breaks its schema: ${problems.join(', ')}`);
  return dossier;
}
