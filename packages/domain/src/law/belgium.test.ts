import type { CalendarDate } from '../calendar-date.js';
import { QualificationReason } from '../qualification/qualification-reason.js';
import { answersTo } from './question.js';
import { isValidOn } from '../validity.js';
import { Language } from '../language.js';
import { belgium } from './belgium.data.js';
import { editionKnownOn } from './edition-known-on.js';
import { defineJurisdiction } from './define-jurisdiction.js';
import { LegalTopic } from './legal-topic.js';
import { provisionsInForce } from './provisions-in-force.js';

const editionInUse = belgium.editions.at(-1);
if (!editionInUse) throw new TypeError('the pack has an edition');

const articlesOn = (day: string, topic: LegalTopic) =>
  provisionsInForce(belgium, day as CalendarDate)
    .filter((provision) => provision.topic === topic)
    .map(({ article }) => article);

it('is a pack without problems', () => {
  expect(defineJurisdiction(belgium)).toEqual({ ok: true, value: belgium });
});

const topics = [
  ['DEFINITION', ['383bis § 1'], ['383bis § 4'], ['417/43'], ['170']],
  ['PRODUCTION_AND_DISTRIBUTION', ['383bis § 1'], ['383bis § 1'], ['417/44'], ['171']],
  ['ASSOCIATION', ['383bis § 3'], ['383bis § 3'], ['417/45'], ['172']],
  ['POSSESSION', ['383bis § 2'], ['383bis § 2'], ['417/46'], ['173']],
  ['ACCESS', [], ['383bis § 2'], ['417/47'], ['174']],
  ['RECOGNISED_ORGANISATION', [], ['383bis/1'], ['417/48'], ['175']],
  ['CONSENSUAL_OWN_CONTENT', [], [], ['417/49'], ['176']],
  ['PROMOTION_DISTRIBUTION', [], [], [], ['177']],
  ['PROMOTION_POSSESSION', [], [], [], ['178']],
  ['PROMOTION_ACCESS', [], [], [], ['179']],
  ['PROMOTION_RECOGNISED_ORGANISATION', [], [], [], ['180']],
  ['AGGRAVATION', [], [], ['417/50'], ['181']],
  ['ADVERTISING', ['380ter'], ['380ter'], ['417/39-417/41'], ['166', '167', '168']],
  ['GOOD_MORALS', ['383'], ['383'], [], []],
  ['EXTREME_CONTENT', [], [], ['417/51-417/52'], ['182-183']],
  ['REFUSAL_TO_REMOVE', [], [], ['417/56'], ['187']],
  ['VICTIM_IDENTITY', [], [], ['417/63'], ['192']],
  ['PROFESSIONAL_SECRECY', ['458'], ['458'], ['458'], ['352']],
] as const;
/**
 * The first and last day of each period of the third edition, and days between them on which the law did not change.
 */
const periods = [
  ['1995-05-05', '2010-01-01', '2016-06-17'],
  ['2016-06-18', '2019-12-31', '2022-05-31'],
  ['2022-06-01', '2026-04-03', '2026-04-07', '2026-04-08', '2026-04-09', '2026-08-31'],
  ['2026-09-01', '2026-11-29', '2099-12-31'],
] as const;

it.each(topics)(
  'has the articles for %s from the first to the last day of each period',
  (topic, ...articles) => {
    periods.forEach((days, period) => {
      for (const day of days) expect([day, articlesOn(day, topic)]).toEqual([day, articles[period]]);
    });
  },
);

it.each([
  ['BE_2024_166', 2],
  ['BE_2024_167', 3],
  ['BE_2024_168', 2],
  ['BE_2024_171', 3],
  ['BE_2024_172', 4],
  ['BE_2024_173', 3],
  ['BE_2024_174', 2],
  ['BE_2024_177', 3],
  ['BE_2024_178', 3],
  ['BE_2024_179', 2],
  ['BE_2024_187', 1],
  ['BE_2024_192', 2],
])('has for %s a penalty of level %i', (code, level) => {
  expect(editionInUse.provisions.find((provision) => provision.code === code)?.sanction?.level).toBe(level);
});

it.each([
  ['BE_1867_417_51', 'Production or distribution of extremely pornographic or violent content'],
  ['BE_2024_182', 'Production or distribution of extremely pornographic or violent content'],
  ['BE_1867_383', 'Songs, writings and images contrary to good morals'],
])('describes %s as "%s"', (code, title) => {
  expect(editionInUse.provisions.find((provision) => provision.code === code)?.title['EN']).toBe(title);
});

it('does not change the first and second edition, including their mistakes', () => {
  for (const edition of belgium.editions.slice(0, 2)) {
    const found = (code: string) => edition.provisions.find((provision) => provision.code === code);
    expect(
      edition.lawVersions.map(({ version, validFrom, validTo }) => [version, validFrom, validTo]),
    ).toEqual([
      ['BE-1995', null, '2022-05-31'],
      ['BE-2022-06-01', '2022-06-01', '2026-04-07'],
      ['BE-2026-04-08', '2026-04-08', null],
    ]);
    expect(found('BE_2024_171')?.validFrom).toBe('2026-04-08');
    expect(found('BE_2024_166')).toMatchObject({ article: '166-168', sanction: null });
    expect(found('BE_2024_182')?.topic).toBe('GOOD_MORALS');
  }
});

it.each([
  ['2024-04-07', undefined],
  ['2024-04-08', 'BE-RULES-1'],
  ['2026-08-31', 'BE-RULES-1'],
  ['2026-11-21', 'BE-RULES-1'],
  ['2026-11-22', 'BE-RULES-2'],
  ['2026-11-28', 'BE-RULES-2'],
  ['2026-11-29', 'BE-RULES-3'],
  ['2030-01-01', 'BE-RULES-3'],
])('used on %s the edition %s', (day, version) => {
  expect(editionKnownOn(belgium, day as CalendarDate)?.version).toBe(version);
});

it.each([
  ['BE_1867_383BIS_4', 'LOW'],
  ['BE_1867_383BIS_3', 'LOW'],
  ['BE_1867_383BIS_1', 'MEDIUM'],
  ['BE_1867_383BIS_2', 'MEDIUM'],
  ['BE_1867_417_45', 'HIGH'],
])('has for %s the confidence of its source: %s', (code, confidence) => {
  expect(editionInUse.provisions.find((provision) => provision.code === code)?.confidence).toBe(confidence);
});

it('is not fully certain of any day on which the law changed', () => {
  expect(new Set(editionInUse.lawVersions.map(({ confidence }) => confidence))).toEqual(new Set(['MEDIUM']));
});

it('covers every topic with a provision', () => {
  expect(new Set(editionInUse.provisions.map(({ topic }) => topic))).toEqual(
    new Set(Object.keys(LegalTopic)),
  );
});

it('has titles for every provision and criterion in every language, different from each other', () => {
  const criteria = belgium.editions.flatMap((rules) => [...rules.criteria, ...rules.baseline]);

  for (const { title } of [...editionInUse.provisions, ...criteria]) {
    expect(Object.keys(title).toSorted()).toEqual(Object.keys(Language).toSorted());
    expect(new Set(Object.values(title)).size).toBe(4);
  }
});

it('uses only reasons that have a name', () => {
  const given = belgium.editions.flatMap(({ criteria, baseline }) =>
    [...criteria, ...baseline].flatMap(({ because }) => because),
  );

  expect(given.filter((code) => !Object.hasOwn(QualificationReason, code))).toEqual([]);
});

it('covers every way in which an address cannot be opened', () => {
  const [first] = belgium.editions[0]?.criteria ?? [];

  expect(first?.when.accessibility).toEqual(
    answersTo.accessibility.filter((value) => value !== 'ACCESSIBLE'),
  );
});

it('has a source for every statement', () => {
  const criteria = belgium.editions.flatMap((rules) => [...rules.criteria, ...rules.baseline]);

  for (const { source } of [...editionInUse.provisions, ...editionInUse.lawVersions, ...criteria])
    expect(source.length).toBeGreaterThan(10);
});

it('has one law version on every day since 5 May 1995, and none before', () => {
  const versionsOn = (day: string) =>
    editionInUse.lawVersions.filter((law) => isValidOn(law, day as CalendarDate)).length;

  for (const day of periods.flat()) expect([day, versionsOn(day)]).toEqual([day, 1]);
  for (const day of ['1867-10-15', '1970-01-01', '1994-12-31', '1995-05-04'])
    expect([day, versionsOn(day)]).toEqual([day, 0]);
});
