import type { FieldProblem } from '../../platform/graphql/user-error.js';

const maxUrlLength = 2_000;

/** Returns the canonical URL of an endpoint, or the problem with it. Whether it is reachable is not checked. */
export function endpointUrl(text: string, isTest: boolean): { readonly url: string } | FieldProblem {
  const url = text.length <= maxUrlLength && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    return problem('URL_NOT_VALID', `Give an https address of at most ${maxUrlLength} characters.`);
  if (url.protocol !== 'https:' && !isTest)
    return problem('URL_NOT_HTTPS', 'Use https. http is allowed in test mode only.');
  if (url.username !== '' || url.password !== '')
    return problem(
      'URL_WITH_USER_INFO',
      'Remove the user name and the password. Messages are signed instead.',
    );
  if (url.hash !== '')
    return problem('URL_WITH_FRAGMENT', 'Remove the fragment after `#`. It is never sent.');
  return { url: url.href };
}

const problem = (code: string, message: string): FieldProblem => ({ path: '/url', code, message });
