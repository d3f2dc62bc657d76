import { policeText, type PoliceAnswer, type PoliceQuestion } from '@meldpunt/domain';
import type { SignedInContext } from '../../../platform/context.js';
import { invalidInput } from '../../../platform/graphql/user-error.js';

/** Returns the text for storage, or an error that names the problem. */
export function readText(
  code: PoliceQuestion | PoliceAnswer,
  given: string | null | undefined,
  { rulebook }: Pick<SignedInContext, 'rulebook'>,
): { readonly text: string | null } | ReturnType<typeof invalidInput> {
  const read = policeText(code, given ?? null, rulebook.policeQuestions);
  if (read.ok) return { text: read.value };
  const { code: refusal, longest } = read.error;
  return invalidInput([{ path: '/text', code: refusal, detail: { code: 'MAX_CHARACTERS', max: longest } }]);
}
