export const InboxPage = () => null;
