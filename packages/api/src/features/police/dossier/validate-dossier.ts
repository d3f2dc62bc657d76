import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaFile } from '../../../platform/schema-file.js';
import type { CaseDossier } from './case-dossier.js';
import type { Dossier } from './dossier.js';

/** The published schema of a dossier on one referral, as text. */
export const dossierSchema = (): string => (text ??= schemaFile('police-dossier.schema.json'));
let text: string | undefined;

/** The published schema of a dossier on a case, as text. */
export const caseDossierSchema = (): string => (caseText ??= schemaFile('police-case-dossier.schema.json'));
let caseText: string | undefined;

interface Validators {
  readonly dossier: ValidateFunction;
  readonly caseDossier: ValidateFunction;
}

const validators = (): Validators => (compiled ??= compile());
let compiled: Validators | undefined;

function compile(): Validators {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return {
    dossier: ajv.compile(JSON.parse(dossierSchema()) as object),
    caseDossier: ajv.compile(JSON.parse(caseDossierSchema()) as object),
  };
}

function problemsBy(validate: ValidateFunction, given: unknown): readonly string[] {
  if (validate(given)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** The schema errors of a dossier: their location and rule, without any of its values. */
export const problemsInDossier = (dossier: unknown): readonly string[] =>
  problemsBy(validators().dossier, dossier);

export const problemsInCaseDossier = (dossier: unknown): readonly string[] =>
  problemsBy(validators().caseDossier, dossier);

/** Returns the dossier if it is valid against the schema, otherwise throws. An invalid dossier is never sent. */
export const validDossier = (dossier: Dossier): Dossier => withoutProblems(dossier, problemsInDossier);

export const validCaseDossier = (dossier: CaseDossier): CaseDossier =>
  withoutProblems(dossier, problemsInCaseDossier);

function withoutProblems<Given>(given: Given, problemsIn: (given: Given) => readonly string[]): Given {
  const problems = problemsIn(given);
  if (problems.length > 0) throw new TypeError(`dossier does not match its schema: ${problems.join(', ')}`);
  return given;
}
