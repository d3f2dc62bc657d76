import { ClaimCaseDocument, matchResult, type CaseDetailFragment, type Client } from '@meldpunt/client';
import { byId, element, show } from './page.js';

/** Claims a case for this person. Shows why not, if it is refused. */
export async function claimCase(client: Client, caseId: string): Promise<CaseDetailFragment | null> {
  const { claimCase: result } = await client.execute(ClaimCaseDocument, { input: { caseId } });
  const refuse = (message: string) => {
    show(message);
    return null;
  };
  return matchResult(result, {
    ClaimCaseSuccess: ({ case: claimed }) => claimed,
    CaseLeasedError: ({ leaseExpiresAt }) => refuse(`A colleague works on it until ${leaseExpiresAt}.`),
    ExposureLimitError: ({ message }) => refuse(message),
    NotFoundError: ({ message }) => refuse(message),
    QueueEmptyError: ({ message }) => refuse(message),
    SamePersonError: ({ message }) => refuse(message),
    TransitionNotAllowedError: ({ status }) => refuse(`It is ${status}: there is nothing to judge.`),
    unknown: ({ message }) => refuse(message),
  });
}

/** Shows a claimed case with a form for its first item. */
export function showCase({ reference, url, status }: CaseDetailFragment, form: HTMLFormElement | null): void {
  byId('case').replaceChildren(
    element('h2', {}, reference),
    element('p', {}, `${status}: ${url}`),
    ...(form === null ? [] : [form]),
  );
}
