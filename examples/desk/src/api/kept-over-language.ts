import type { QueryKey } from '@tanstack/react-query';

const withoutLanguage = (key: QueryKey): string =>
  JSON.stringify(key, (name, value: unknown) => (name === 'language' ? undefined : value));

/**
 * What a query shows until it was read in another language: what it showed in the language before. Without it, the page and
 * everything that was typed would be gone meanwhile. A query about another object shows nothing of the one before.
 */
export const keptOverLanguage =
  (key: QueryKey) =>
  <Shown>(shown: Shown | undefined, from: { readonly queryKey: QueryKey } | undefined): Shown | undefined =>
    from !== undefined && withoutLanguage(from.queryKey) === withoutLanguage(key) ? shown : undefined;
