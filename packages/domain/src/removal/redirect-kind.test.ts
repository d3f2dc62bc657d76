import { getPublicSuffix } from 'tldts';
import { parseAddress } from '../address/parse-address.js';
import { redirectKindOf } from './redirect-kind.js';

const at = (text: string) => {
  const address = parseAddress(text);
  if (!address.ok) throw new RangeError(text);
  return address.value;
};
const rows: readonly [string, string, string, string][] = [
  ['http://host.example/a', 'https://host.example/a', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'https://www.host.example/a/', 'SAME_SITE', 'SAME_SITE'],
  ['http://www.host.example/a', 'http://host.example/moved', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example:8080/a', 'http://host.example:8081/a', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/?id=4', 'http://www.host.example/', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/', 'https://www.host.example/', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/?from=a', 'SAME_SITE', 'SAME_SITE'],
  ['http://img.host.example/a', 'http://host.example/a', 'SAME_SITE', 'OTHER_SITE'],
  ['http://img.host.example/a', 'http://host.example/', 'SITE_ROOT', 'OTHER_SITE'],
  ['http://host.example/a', 'http://parking.example/', 'OTHER_SITE', 'OTHER_SITE'],
  ['http://host.example/a', 'http://host.example/fr/', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/a', 'http://host.example/nl-be', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/a', 'http://host.example/index.html', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/a', 'http://host.example/en/home', 'SITE_ROOT', 'SITE_ROOT'],
  ['http://host.example/fr/', 'http://host.example/', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/fr/a', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/404.html', 'ERROR_PAGE', 'ERROR_PAGE'],
  ['http://host.example/a', 'http://host.example/errors/a', 'ERROR_PAGE', 'ERROR_PAGE'],
  ['http://host.example/a', 'http://host.example/?error=404', 'ERROR_PAGE', 'ERROR_PAGE'],
  ['http://host.example/a', 'http://other.example/not-found', 'ERROR_PAGE', 'ERROR_PAGE'],
  ['http://host.example/404', 'http://www.host.example/404', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/terror', 'SAME_SITE', 'SAME_SITE'],
  [
    'http://host.example/a',
    'http://host.example/cgi-sys/suspendedpage.cgi',
    'SUSPENDED_PAGE',
    'SUSPENDED_PAGE',
  ],
  ['http://host.example/a', 'http://server.example/suspended.page/', 'SUSPENDED_PAGE', 'SUSPENDED_PAGE'],
  ['http://host.example/a', 'http://host.example/cgi-sys/defaultwebpage.cgi', 'ERROR_PAGE', 'ERROR_PAGE'],
  ['http://host.example/a', 'http://ww25.host.example/a?sub=1', 'PARKING_PAGE', 'PARKING_PAGE'],
  ['http://host.example/a', 'http://park.sedoparking.com/', 'PARKING_PAGE', 'PARKING_PAGE'],
  [
    'http://host.example/a',
    'http://host.example/.well-known/sgcaptcha/?r=a',
    'CHALLENGE_PAGE',
    'CHALLENGE_PAGE',
  ],
  ['http://host.example/a', 'http://host.example/age-verification?to=a', 'CHALLENGE_PAGE', 'CHALLENGE_PAGE'],
  ['http://host.example/a', 'http://host.example/user/login?to=/a', 'SIGN_IN_PAGE', 'SIGN_IN_PAGE'],
  ['http://host.example/a', 'http://host.example/wp-login.php', 'SIGN_IN_PAGE', 'SIGN_IN_PAGE'],
  ['http://host.example/login', 'http://www.host.example/login', 'SAME_SITE', 'SAME_SITE'],
  ['http://host.example/a', 'http://host.example/geo-blocked', 'OTHER_COUNTRY', 'OTHER_COUNTRY'],
  ['http://example.com/a', 'http://example.co.uk/a', 'OTHER_COUNTRY', 'OTHER_COUNTRY'],
  ['http://www.example.com/a', 'http://fr.example.com/a', 'OTHER_COUNTRY', 'OTHER_COUNTRY'],
  ['http://nl.host.example/a', 'http://de.host.example/a', 'OTHER_COUNTRY', 'OTHER_COUNTRY'],
  ['http://one.co.uk/a', 'http://two.co.uk/a', 'OTHER_SITE', 'OTHER_SITE'],
  ['http://192.0.2.1/a', 'http://192.0.2.1/b', 'SAME_SITE', 'SAME_SITE'],
  ['http://192.0.2.1/a', 'http://192.0.2.2/a', 'OTHER_SITE', 'OTHER_SITE'],
  [
    'http://host.example/a',
    'magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a',
    'OTHER_SITE',
    'OTHER_SITE',
  ],
];

describe('a redirect', () => {
  it.each(rows)(
    'from %s to %s leads to %s, and without public suffixes to %s',
    (from, to, known, unknown) => {
      expect(redirectKindOf(at(from), at(to), (name) => getPublicSuffix(name))).toBe(known);
      expect(redirectKindOf(at(from), at(to))).toBe(unknown);
    },
  );
});
