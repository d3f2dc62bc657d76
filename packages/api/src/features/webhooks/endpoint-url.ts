import type { FieldProblem } from '../../platform/graphql/user-error.js';

const path = '/url';
const maxUrlLength = 2_000;

/** Returns the canonical URL of an endpoint, or the problem with it. Whether it is reachable is not checked. */
export function endpointUrl(text: string, isTest: boolean): { readonly url: string } | FieldProblem {
  const url = text.length <= maxUrlLength && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    return { path, code: 'URL_NOT_VALID', detail: { code: 'MAX_CHARACTERS', max: maxUrlLength } };
  if (url.protocol !== 'https:' && !isTest) return { path, code: 'URL_NOT_HTTPS' };
  if (url.username !== '' || url.password !== '') return { path, code: 'URL_WITH_USER_INFO' };
  if (url.hash !== '') return { path, code: 'URL_WITH_FRAGMENT' };
  return { url: url.href };
}
