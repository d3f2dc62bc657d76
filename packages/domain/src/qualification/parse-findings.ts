import {
  type FieldRefusal,
  FieldRefusalCode,
  isOneOf,
  isRecord,
  ownMember,
  pointerTo,
  unknownFields,
} from '../field-refusal.js';
import { err, ok, type Result } from '../result.js';
import {
  Accessibility,
  AgeGroup,
  Conduct,
  type Findings,
  LegalReview,
  Medium,
  Sex,
  Subject,
} from './findings.js';
import { type Question, questions } from './question.js';

type Reader = (input: unknown) => FieldRefusalCode | null;

const isAbsent = (input: unknown) => input === undefined || input === null;

const required =
  <Value extends string>(values: Readonly<Record<Value, Value>>): Reader =>
  (input) => {
    if (isAbsent(input)) return FieldRefusalCode.REQUIRED;
    return isOneOf(values, input) ? null : FieldRefusalCode.NOT_ONE_OF;
  };

const optional =
  <Value extends string>(values: Readonly<Record<Value, Value>>): Reader =>
  (input) =>
    isAbsent(input) || isOneOf(values, input) ? null : FieldRefusalCode.NOT_ONE_OF;

const yesOrNo: Reader = (input) =>
  isAbsent(input) || typeof input === 'boolean' ? null : FieldRefusalCode.NOT_A_BOOLEAN;

const form: Readonly<Record<Question, Reader>> = {
  accessibility: required(Accessibility),
  medium: optional(Medium),
  subject: optional(Subject),
  conduct: optional(Conduct),
  apparentAge: optional(AgeGroup),
  sex: optional(Sex),
  severe: yesOrNo,
  realChild: yesOrNo,
  selfGenerated: yesOrNo,
  childModelling: yesOrNo,
  promotesAbuse: yesOrNo,
  advertisesAbuse: yesOrNo,
  immediateDanger: yesOrNo,
  legalReview: optional(LegalReview),
};

const known: ReadonlySet<string> = new Set(questions);

/**
 * Reads findings from untrusted input: a closed form, every problem named at once, known fields first. The value
 * has every field, `null` where nothing was answered. Never throws on what JSON can carry.
 * @public
 */
export function parseFindings(input: unknown): Result<Findings, readonly FieldRefusal[]> {
  if (!isRecord(input)) return err([{ path: '', code: FieldRefusalCode.NOT_AN_OBJECT }]);
  const answers = questions.map((name) => [name, ownMember(input, name) ?? null] as const);
  const refusals = answers.flatMap(([name, answer]) => {
    const code = form[name](answer);
    return code === null ? [] : [{ path: pointerTo('', name), code }];
  });
  const all = [...refusals, ...unknownFields(input, known)];
  return all.length > 0 ? err(all) : ok(Object.fromEntries(answers) as unknown as Findings);
}
