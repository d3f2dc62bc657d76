import type { Speech } from '../language/speech.js';
import type { Problem } from './problem.js';

/** What happened and what to do: by the code, otherwise by the type of the refusal. */
export function sentenceOf(problem: Problem, { texts, explain }: Speech): string {
  const byType: Readonly<Record<string, string>> = texts.api.refusals;
  const byCode: Readonly<Record<string, string>> = texts.api.failures;
  return (
    byType[problem.__typename ?? ''] ??
    explain(problem.code) ??
    byCode[problem.code] ??
    texts.api.unknown(problem.code)
  );
}

/** What else there is to say about it, one sentence each. */
export function detailsOf(problem: Problem, speech: Speech): readonly string[] {
  const { texts, explain, label, dateTime, duration } = speech;
  const { facts } = texts.api;
  const said: string[] = [];
  for (const { path, code } of problem.problems ?? [])
    said.push(`${fieldOf(path, speech)}: ${explain(code) ?? code}`);
  for (const { questions } of problem.items ?? [])
    said.push(...questions.map((question) => fieldOf(question, speech)));
  if (problem.__typename === 'CloseRefusedError') said.push(explain(problem.code) ?? problem.code);
  if (problem.allowedReasons !== undefined)
    said.push(facts.allowed(problem.allowedReasons.map((each) => label('CloseReason', each)).join(', ')));
  if (problem.accepted !== undefined)
    said.push(facts.allowed(problem.accepted.map((each) => label('ReleaseReason', each)).join(', ')));
  if (problem.leaseExpiresAt !== undefined) said.push(facts.leasedUntil(dateTime(problem.leaseExpiresAt)));
  if (problem.exposure !== undefined) {
    said.push(facts.worked(duration(problem.exposure.sessionMinutes), duration(problem.exposure.dayMinutes)));
    if (problem.exposure.nextClaimAt !== null)
      said.push(facts.nextAt(dateTime(problem.exposure.nextClaimAt)));
  }
  if (problem.retryAfterSeconds !== undefined)
    said.push(facts.wait(duration(Math.ceil(problem.retryAfterSeconds / 60))));
  if (problem.retryAt !== undefined) said.push(facts.nextAt(dateTime(problem.retryAt)));
  return said;
}

/** The last part of a JSON pointer, in the words of the desk where it has them. */
function fieldOf(path: string, { texts, label }: Speech): string {
  const name = path.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? path;
  const fields: Readonly<Record<string, string>> = texts.api.fields;
  return fields[name] ?? label('FindingsQuestion', name);
}
