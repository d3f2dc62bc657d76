import type { RouteLeg } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ContentItem } from '../cases/index.js';

/** Who a leg goes to, in words for people. */
export function recipientOf(
  leg: RouteLeg,
  item: Pick<ContentItem, 'hostingProvider'>,
  { rulebook }: Pick<RequestContext, 'rulebook'>,
): string {
  switch (leg.kind) {
    case 'POLICE':
      return rulebook.policeUnit;
    case 'POLICE_ABROAD':
      return leg.country === null
        ? rulebook.policeUnit
        : `${rulebook.policeUnit}, for the police of ${leg.country}`;
    case 'HOSTING_PROVIDER':
      return item.hostingProvider ?? 'Hosting provider';
    case 'INHOPE_HOTLINE':
      return (
        leg.hotlines.map(({ name }) => name).join(', ') ||
        `INHOPE, for ${leg.country ?? 'a country without hotline'}`
      );
  }
}
