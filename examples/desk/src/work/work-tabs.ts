import type { Permission } from '@meldpunt/domain';

/** The parts of the page with work, each with the permissions of which one is enough to see it. */
export const workTabs = [
  { name: 'items', needs: ['WORK_ITEM_READ'] },
  { name: 'handOvers', needs: ['HAND_OVER_RETRY'] },
  { name: 'contacts', needs: ['ABUSE_CONTACT_READ'] },
  { name: 'releases', needs: ['RELEASE_DECIDE'] },
  { name: 'exchange', needs: ['SYSTEM_RUN', 'CASE_READ'] },
  { name: 'webhooks', needs: ['WEBHOOK_MANAGE'] },
  { name: 'accounts', needs: ['ACCOUNT_MANAGE'] },
  { name: 'holds', needs: ['LEGAL_HOLD_MANAGE'] },
  { name: 'law', needs: ['LAW_REVIEW_READ'] },
] as const satisfies readonly { readonly name: string; readonly needs: readonly Permission[] }[];

export type WorkTab = (typeof workTabs)[number]['name'];

export const readWorkSearch = ({ tab }: Readonly<Record<string, unknown>>): { readonly tab?: WorkTab } => {
  const found = workTabs.find(({ name }) => name === tab);
  return found === undefined ? {} : { tab: found.name };
};
