import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';
import { membershipOf } from '../inhope/membership-of.js';
import { leg, noHotlines, type CountryLegs } from './country-leg.js';
import { policeAtHome, sharesItem, type HomeHotline, type HomeRouting } from './home-routing.js';
import type { RouteLeg } from './leg.js';
import type { RouteInput, RoutingSetting } from './route-input.js';
import type { RouteReason } from './route-reason.js';
import type { NoticeIssuer } from './routing-policy.js';

const withoutNotice: Readonly<Record<Exclude<NoticeIssuer, 'HOTLINE'>, RouteReason>> = {
  POLICE: 'NOTICE_BY_POLICE',
  AUTHORITY: 'NOTICE_BY_AUTHORITY',
  NONE: 'NO_NOTICE_BY_POLICY',
};

/** The sharing rules that apply to the item and whose hotline is a member, each with its directory rows. */
function sharing(
  country: CountryCode,
  rules: readonly HomeHotline[],
  input: RouteInput,
  setting: RoutingSetting,
) {
  const applying = rules.filter((rule) => sharesItem(rule, input));
  if (applying.length === 0) return { hotlines: noHotlines, isNoticeTheirs: false };
  const { hotlines: members } = membershipOf(
    setting.directory,
    country,
    setting.on,
    setting.policy.membership,
  );
  const hotlines: Hotline[] = [];
  let isNoticeTheirs = false;
  for (const { organisation, handling } of applying) {
    const rows = members.filter(
      (member) => member.organisation === organisation && !hotlines.includes(member),
    );
    hotlines.push(...rows);
    // A hotline without a member row sends no notice, so ours is sent.
    if (rows.length > 0 && handling === 'INSTEAD') isNoticeTheirs = true;
  }
  return { hotlines, isNoticeTheirs };
}

/** Why this hotline does not send the notice; `null` when it does. */
const noticeReason = (issuer: NoticeIssuer, isNoticeTheirs: boolean): RouteReason | null => {
  if (issuer !== 'HOTLINE') return withoutNotice[issuer];
  return isNoticeTheirs ? 'NOTICE_BY_HOME_HOTLINE' : null;
};

function recipients(
  country: CountryCode,
  { toPolice, authority }: HomeRouting,
  hotlines: readonly Hotline[],
): RouteLeg[] {
  const legs: RouteLeg[] = [];
  if (toPolice) legs.push(leg('POLICE', country, ['HOSTED_AT_HOME']));
  if (authority !== null) legs.push(leg('AUTHORITY', country, ['HOSTED_AT_HOME', 'AUTHORITY_BY_LAW']));
  if (hotlines.length > 0)
    legs.push(leg('INHOPE_HOTLINE', country, ['HOSTED_AT_HOME', 'SHARED_AT_HOME'], hotlines));
  return legs;
}

/**
 * At home the police come first, then the domestic authority and the hotlines that share the work. The notice to the
 * provider waits behind the policy’s gate. Content without a recipient in the policy is held.
 * @internal
 */
export function legsAtHome(country: CountryCode, input: RouteInput, setting: RoutingSetting): CountryLegs {
  const { noticeIssuer, homeProviderGate, atHome = policeAtHome } = setting.policy;
  const { hotlines, isNoticeTheirs } = sharing(country, atHome.hotlines, input, setting);
  const legs = recipients(country, atHome, hotlines);
  const without = noticeReason(noticeIssuer, isNoticeTheirs);
  const said: string[] = atHome.toPolice ? [] : ['NO_POLICE_BY_LAW'];
  if (country !== setting.home) said.push('TERRITORY_COVERED');
  if (without === null) {
    const gated: RouteReason[] = homeProviderGate === null ? [] : ['NOTICE_GATED'];
    legs.push(leg('HOSTING_PROVIDER', country, ['HOSTED_AT_HOME', ...gated], noHotlines, homeProviderGate));
  } else said.unshift(without);
  const [first, ...others] = legs;
  if (first === undefined) return { legs, held: ['NO_RECIPIENT_AT_HOME', 'HOSTED_AT_HOME', ...said] };
  return { legs: [{ ...first, because: [...first.because, ...said] }, ...others], held: null };
}
