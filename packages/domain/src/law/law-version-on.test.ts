import fc from 'fast-check';
import { openFindings } from '../../test/support/findings.js';
import { calendarDateOf } from '../calendar-date.js';
import { qualify } from '../qualification/qualify.js';
import { belgium } from './belgium.data.js';
import { lawVersionOn } from './law-version-on.js';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map(calendarDateOf);

it('returns the version by which findings are qualified on any day', () => {
  fc.assert(
    fc.property(days, (on) => {
      const { lawVersion } = qualify(openFindings({}), { on, jurisdiction: belgium });

      expect(lawVersionOn(belgium, on)?.version ?? 'NO_LAW_KNOWN').toBe(lawVersion);
    }),
  );
});

it('returns null without any edition', () => {
  expect(lawVersionOn({ editions: [] }, calendarDateOf(new Date('2026-11-22')))).toBeNull();
});
