import type { CaseDetailFragment } from '@meldpunt/client';

/** The case that is shown, and what a part of its page may do with it. */
export interface CaseChanges {
  readonly found: CaseDetailFragment;
  readonly reload: () => void;
  readonly show: (found: CaseDetailFragment) => void;
  readonly refreshExposure: () => void;
}
