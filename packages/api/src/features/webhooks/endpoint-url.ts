import type { FieldProblem } from '../../platform/graphql/user-error.js';

const maxUrlLength = 2_000;

/**
 * An address that messages may be sent to, in its canonical form; or what is wrong with it. Whether it can be reached
 * shows when it is.
 */
export function endpointUrl(text: string, isTest: boolean): { readonly url: string } | FieldProblem {
  const url = text.length <= maxUrlLength && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    return problem('URL_NOT_VALID', `Give an https address of at most ${maxUrlLength} characters.`);
  if (url.protocol !== 'https:' && !isTest)
    return problem('URL_NOT_HTTPS', 'Messages go over https only; http is for test mode.');
  if (url.username !== '' || url.password !== '')
    return problem('URL_WITH_USER_INFO', 'Leave the user name and the password out: messages are signed.');
  if (url.hash !== '')
    return problem('URL_WITH_FRAGMENT', 'Leave out what stands behind `#`: it is never sent.');
  return { url: url.href };
}

const problem = (code: string, message: string): FieldProblem => ({ path: '/url', code, message });
