import {
  type FieldRefusal,
  FieldRefusalCode,
  isRecord,
  ownMember,
  pointerTo,
  unknownFields,
} from '../field-refusal.js';
import { err, ok, type Result } from '../result.js';
import type { Findings } from '../law/findings.js';
import { ageGroupQuestion, packQuestionsOf, type PackVocabulary } from '../law/pack-question.js';

const isAbsent = (input: unknown) => input === undefined || input === null;

/**
 * Reads the answers to the questions that a pack adds. The age group of the exchange follows from that of the pack;
 * when both are given, they must agree.
 * @internal
 */
export function readMore(
  input: unknown,
  apparentAge: unknown,
  vocabulary: PackVocabulary,
): Result<Pick<Findings, 'more' | 'apparentAge'>, readonly FieldRefusal[]> {
  if (isAbsent(input)) return ok({});
  if (!isRecord(input)) return err([{ path: '/more', code: FieldRefusalCode.NOT_AN_OBJECT }]);
  const asked = packQuestionsOf(vocabulary);
  const more: Record<string, string> = {};
  const refusals: FieldRefusal[] = [];
  for (const { name, answers } of asked) {
    const given = ownMember(input, name);
    const answer = answers.find(({ code }) => code === given);
    if (answer !== undefined) more[name] = answer.code;
    else if (!isAbsent(given))
      refusals.push({ path: pointerTo('/more', name), code: FieldRefusalCode.NOT_ONE_OF });
  }
  refusals.push(...unknownFields(input, new Set(asked.map(({ name }) => name)), '/more'));
  const group = vocabulary.ageGroups?.find(({ code }) => code === more[ageGroupQuestion]);
  const isOtherAge = group !== undefined && !isAbsent(apparentAge) && apparentAge !== group.iccam;
  if (isOtherAge)
    refusals.push({ path: pointerTo('/more', ageGroupQuestion), code: FieldRefusalCode.NOT_TOGETHER });
  if (refusals.length > 0) return err(refusals);
  if (Object.keys(more).length === 0) return ok({});
  return ok({ more, ...(group === undefined ? {} : { apparentAge: group.iccam }) });
}
