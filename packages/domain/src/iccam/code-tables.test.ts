import fc from 'fast-check';
import { Accessibility } from '../law/findings.js';
import { IccamAction, IccamReason } from './action.js';
import type { CodeTable } from './code-table.js';
import {
  iccamAction,
  iccamAge,
  iccamChildModelling,
  iccamClassification,
  iccamCommerciality,
  iccamContentType,
  iccamPaymentMethod,
  iccamReason,
  iccamReasonsOf,
  iccamSelfGenerated,
  iccamSex,
  iccamSiteType,
  iccamVirtual,
} from './code-tables.data.js';

type Listed = readonly (readonly [code: number, name: string])[];

const row = <Value extends string>(table: CodeTable<Value>, listed: string) =>
  [
    table as unknown as CodeTable<string>,
    listed
      .trim()
      .split(/\s+/)
      .map((entry) => [parseInt(entry, 10), entry.replace(/^\d+:/, '')] as const) as Listed,
  ] as const;

const unavailable = `2:CONTENT_NOT_FOUND 3:REFERRER_NOT_KNOWN 4:UNABLE_TO_ACCESS 5:PASSWORD_PROTECTED 6:ACCOUNT_DISABLED
  7:LEGALLY_UNABLE_TO_ACCESS 8:LINK_EXPIRED 9:SITE_DOWN 10:TEMPORARILY_UNAVAILABLE 11:PREMIUM_ACCOUNT_NECESSARY
  12:MISSING_PARTS 13:REMOVED_BEFORE_ASSESSMENT`;

/** ICCAM’s own numbers with their meanings, written a second time from its reference lists. */
const tables: readonly (readonly [CodeTable<string>, Listed])[] = [
  row(iccamClassification, '1:BASELINE 2:NATIONALLY_ILLEGAL 4:NOT_ILLEGAL'),
  row(iccamAge, '1:NOT_DETERMINED 2:INFANT 3:PRE_PUBESCENT 4:PUBESCENT'),
  row(iccamSex, '1:NOT_DETERMINED 2:FEMALE 3:MALE 4:BOTH'),
  row(iccamVirtual, '0:NO 1:YES'),
  row(iccamSelfGenerated, '0:NO 1:YES'),
  row(iccamChildModelling, '0:NO 1:YES'),
  row(
    iccamSiteType,
    `2:WEBSITE 3:FILE_HOST 4:IMAGE_STORE 5:IMAGE_BOARD 6:FORUM 7:BANNER_SITE 8:LINK_SITE 9:SOCIAL_NETWORK
     10:REDIRECTOR 11:WEB_ARCHIVE 18:SEARCH_PROVIDER 20:IMAGE_HOST 22:BLOG 24:NOT_APPLICABLE`,
  ),
  row(iccamCommerciality, '1:NOT_DETERMINED 2:COMMERCIAL 3:NON_COMMERCIAL'),
  row(
    iccamPaymentMethod,
    `1:NOT_DETERMINED 2:AMEX 3:DINERS 4:MASTERCARD 5:PAYPAL 6:VISA 7:WESTERN_UNION 8:OTHER 9:NONE 10:SMS 11:EMAIL
     12:LIBERTY_RESERVE 13:BITCOIN`,
  ),
  row(iccamContentType, '1:MEDIA 2:WEBSITE'),
  row(iccamAction, '1:REPORTED_TO_POLICE 2:REPORTED_TO_PROVIDER 3:REMOVED 4:UNAVAILABLE 6:NOT_ILLEGAL'),
  row(
    iccamReason,
    `1:OTHER ${unavailable} 14:ADULT_MATERIAL 15:NUDISM_OR_NOT_SEXUALISED 16:BELOW_THRESHOLD 17:IMAGES_TOO_SMALL
     18:VIRTUAL_MATERIAL 19:LINKS_NOT_ILLEGAL 20:AGE_UNCLEAR 21:AGE_OVER_THRESHOLD`,
  ),
];
const entries = tables.flatMap(([table, listed]) =>
  listed.map(([code, value]) => [table.field, value, code, table] as const),
);

describe("ICCAM's code tables", () => {
  it.each(entries)('map %s %s to %i in both directions', (_field, value, code, table) => {
    expect(table.codeOf(value)).toBe(code);
    expect(table.valueOf(code)).toEqual({ ok: true, value });
  });

  it.each(tables.map(([table, listed]) => [table.field, table, listed] as const))(
    'have exactly the numbers of the reference list for %s',
    (_field, table, listed) => {
      expect(Object.values(table.codes).sort((a, b) => a - b)).toEqual(listed.map(([code]) => code));
    },
  );

  it.each(tables.map(([table]) => [table.field, table] as const))(
    'refuse unknown numbers for %s',
    (field, table) => {
      fc.assert(
        fc.property(fc.anything(), (code) => {
          const result = table.valueOf(code);
          // Minus zero becomes zero in JSON, so equality is enough.
          if (result.ok) expect(table.codeOf(result.value) === code).toBe(true);
          else expect(result.error).toMatchObject({ code: 'UNKNOWN_ICCAM_CODE', field });
        }),
      );
    },
  );

  it('distinguish two similar flags', () => {
    expect(iccamSelfGenerated.field).toBe('userGeneratedContentCategorization');
    expect(iccamChildModelling.field).toBe('childModelingCategorization');
  });

  it('give every inaccessible address the reason of the same name', () => {
    const reasons = Object.values(Accessibility).filter((one) => one !== 'ACCESSIBLE');

    expect(Object.keys(IccamReason)).toEqual(expect.arrayContaining(reasons));
  });

  it('use every reason for exactly one action, except “other”, which both have', () => {
    const used = Object.values(IccamAction).flatMap((action) => iccamReasonsOf[action]);

    expect([...used].sort()).toEqual([...Object.values(IccamReason), 'OTHER'].sort());
  });

  it('require a reason for exactly the actions above 3', () => {
    const asking = Object.values(IccamAction).filter((action) => iccamReasonsOf[action].length > 0);

    expect(asking).toEqual(Object.values(IccamAction).filter((action) => iccamAction.codeOf(action) > 3));
  });
});
