import type { Permission } from '@meldpunt/domain';
import type { Viewer } from '../api/viewer.js';

/** The pages of the desk in the order of the menu, each with the permissions of which one is enough to see it. */
export const navigation = [
  { to: '/queue', text: 'queue', key: 'q', needs: ['CASE_LIST'] },
  { to: '/liaison', text: 'liaison', key: 'l', needs: ['REFERRAL_READ_POLICE'] },
  { to: '/welfare', text: 'welfare', key: 'h', needs: ['EXPOSURE_READ'] },
  { to: '/work', text: 'work', key: 'w', needs: ['WORK_ITEM_READ', 'WEBHOOK_MANAGE', 'ACCOUNT_MANAGE'] },
  {
    to: '/figures',
    text: 'figures',
    key: 'f',
    needs: ['STATISTICS_READ', 'STATISTICS_READ_SUPPRESSED'],
  },
  { to: '/audit', text: 'audit', key: 'a', needs: ['AUDIT_READ'] },
] as const satisfies readonly {
  readonly to: string;
  readonly text: string;
  readonly key: string;
  readonly needs: readonly Permission[];
}[];

/** Pages are also open to those whose sign-in is too weak now: the page says what it needs. */
export const mayOpen =
  ({ may, withheld }: Viewer) =>
  ({ needs }: { readonly needs: readonly Permission[] }): boolean =>
    needs.some((each) => may(each) || withheld(each) !== null);
