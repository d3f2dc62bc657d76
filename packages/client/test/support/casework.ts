import {
  CasesDocument,
  ClaimCaseDocument,
  SubmitReportDocument,
  type CaseDetailFragment,
  type Client,
} from '../../src/index.js';
import { freshUrl } from '../../../api/test/support/casework.js';

/** A mutation's result, once it is known to be this one. Fails the test on any other, naming its code. */
export function expectResult<
  Result extends { readonly __typename: string },
  Name extends Result['__typename'],
>(result: Result, name: Name): Extract<Result, { readonly __typename: Name }> {
  if (result.__typename !== name)
    throw new Error(`expected ${name}, got ${result.__typename} ${'code' in result ? result.code : ''}`);
  return result as Extract<Result, { readonly __typename: Name }>;
}

/** Reports an address as a citizen does and claims its case. */
export async function claimedCase(
  reporter: Client,
  analyst: Client,
  url = freshUrl(),
): Promise<CaseDetailFragment> {
  await reporter.execute(SubmitReportDocument, { input: { urls: [url] } });
  const hostname = new URL(url).hostname;
  const { cases } = await analyst.execute(CasesDocument, { filter: { hostnameContains: hostname } });
  const [found] = cases.nodes;
  if (found === undefined) throw new Error('the report opened no case');
  const { claimCase } = await analyst.execute(ClaimCaseDocument, { input: { caseId: found.id } });
  return expectResult(claimCase, 'ClaimCaseSuccess').case;
}
