import type { Classification } from './classification.js';

/** The conclusion from one or two opinions. @internal */
export type OpinionsConclusion =
  | { readonly state: 'AGREED'; readonly classification: Classification }
  | { readonly state: 'AWAITING_SECOND' }
  | { readonly state: 'DISAGREED' };

/**
 * Concludes from the given opinions. A second opinion counts even when it was not required. Both opinions have the same
 * weight.
 * @internal
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
