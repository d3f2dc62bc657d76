import type { Findings } from '../../src/index.js';

/** Findings about content that could be opened, with no other answers by default. */
export const openFindings = (answers: Partial<Findings> = {}): Findings => ({
  accessibility: 'ACCESSIBLE',
  ...answers,
});

const yesNoOpen = [true, false, null] as const;

/**
 * Every combination of answers and open questions that Belgian criteria may distinguish, without legal review and
 * without answers that the criteria treat alike (another test proves that they do).
 */
export function* everyCombination(): Generator<Findings> {
  for (const medium of ['PHOTO', 'SYNTHETIC', 'DRAWING', 'TEXT', null] as const)
    for (const subject of [
      'MINOR',
      'APPEARS_MINOR',
      'REALISTIC_NON_EXISTENT_MINOR',
      'UNREALISTIC_MINOR',
      'ADULT',
      'NONE',
      null,
    ] as const)
      for (const conduct of ['EXPLICIT_REAL', 'NUDITY', 'NONE', null] as const)
        for (const apparentAge of ['PRE_PUBESCENT', 'PUBESCENT', null] as const)
          for (const severe of yesNoOpen)
            for (const realChild of yesNoOpen)
              for (const childModelling of conduct === 'NUDITY' || conduct === null ? yesNoOpen : [null])
                for (const promotesAbuse of yesNoOpen)
                  for (const advertisesAbuse of yesNoOpen)
                    yield {
                      accessibility: 'ACCESSIBLE',
                      medium,
                      subject,
                      conduct,
                      apparentAge,
                      severe,
                      realChild,
                      childModelling,
                      promotesAbuse,
                      advertisesAbuse,
                    };
}
