import type { Classification } from './classification.js';

/** What one or two opinions amount to. @public */
export type OpinionsConclusion =
  | { readonly state: 'AGREED'; readonly classification: Classification }
  | { readonly state: 'AWAITING_SECOND' }
  | { readonly state: 'DISAGREED' };

/**
 * Concludes from the opinions given. A second opinion counts even when nobody required it; neither outranks the other.
 * @public
 */
export function concludeOpinions(
  first: Classification,
  second: Classification | null,
  required: boolean,
): OpinionsConclusion {
  if (second === null)
    return required ? { state: 'AWAITING_SECOND' } : { state: 'AGREED', classification: first };
  return first === second ? { state: 'AGREED', classification: first } : { state: 'DISAGREED' };
}
