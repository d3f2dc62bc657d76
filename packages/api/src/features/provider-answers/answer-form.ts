import {
  AnswerReason,
  answerProblem,
  ProviderAnswer,
  reasonsFor,
  type AnswerDraft,
  type AnswerRefusalCode,
} from '@meldpunt/domain';

/** A problem with one field; `name` is the field name. */
export interface FormProblem {
  readonly name: string;
  readonly code: AnswerRefusalCode | 'NOTHING_CHOSEN';
}

/** A submitted form: answers by place, from 1, or the problems. */
export type AnswerForm =
  | { readonly ok: true; readonly answers: ReadonlyMap<number, AnswerDraft> }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** The field names of a place: for all addresses, or for one. */
export const fieldsOf = (place: number | 'all') => ({
  answer: `answer-${place}`,
  reason: `reason-${place}`,
  reference: `reference-${place}`,
});

const oneOf = <Value extends string>(
  values: Readonly<Record<Value, Value>>,
  text: string | null,
): Value | null => (text !== null && Object.hasOwn(values, text) ? (text as Value) : null);

const tidy = (text: string | null): string | null =>
  (text ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || null;

/** The answer in the fields of a place, or `null` if none was chosen. */
function draftAt(place: number | 'all', body: URLSearchParams): AnswerDraft | null {
  const fields = fieldsOf(place);
  const answer = oneOf(ProviderAnswer, body.get(fields.answer));
  if (answer === null) return null;
  const reason = oneOf(AnswerReason, body.get(fields.reason));
  return {
    answer,
    // A reason from an earlier choice is ignored if this answer needs none.
    reason: reasonsFor(answer).length === 0 ? null : reason,
    reference: tidy(body.get(fields.reference)),
  };
}

function problemAt(place: number | 'all', draft: AnswerDraft): readonly FormProblem[] {
  const code = answerProblem(draft);
  if (code === null) return [];
  const fields = fieldsOf(place);
  return [{ name: code === 'REFERENCE_TOO_LONG' ? fields.reference : fields.reason, code }];
}

/** Reads the form for the given number of addresses. The answer for one address overrides the answer for all. */
export function readAnswerForm(body: URLSearchParams, count: number): AnswerForm {
  const forAll = draftAt('all', body);
  const answers = new Map<number, AnswerDraft>();
  const problems: FormProblem[] = forAll === null ? [] : [...problemAt('all', forAll)];
  for (let place = 1; place <= count; place += 1) {
    const own = count > 1 ? draftAt(place, body) : null;
    if (own !== null) problems.push(...problemAt(place, own));
    const draft = own ?? forAll;
    if (draft !== null) answers.set(place, draft);
  }
  if (problems.length > 0) return { ok: false, problems };
  return answers.size > 0
    ? { ok: true, answers }
    : { ok: false, problems: [{ name: fieldsOf('all').answer, code: 'NOTHING_CHOSEN' }] };
}
