/** The parts of the inbox of police, in the URL as `?tab=`. */
export const inboxTabs = ['new', 'waits', 'held', 'done'] as const;
export type InboxTab = (typeof inboxTabs)[number];

export const readInboxSearch = ({ tab }: Readonly<Record<string, unknown>>): { readonly tab: InboxTab } => ({
  tab: inboxTabs.find((each) => each === tab) ?? 'new',
});
