import type { CalendarDate } from '../calendar-date.js';
import { QualificationReason } from '../qualification/qualification-reason.js';
import { answersTo } from '../qualification/question.js';
import { isValidOn } from '../validity.js';
import { Language } from '../words/language.js';
import { belgium } from './belgium.data.js';
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

it.each([
  ['DEFINITION', ['383bis § 4'], ['417/43'], ['170']],
  ['PRODUCTION_AND_DISTRIBUTION', ['383bis § 1'], ['417/44'], ['171']],
  ['ASSOCIATION', ['383bis § 3'], ['417/45'], ['172']],
  ['POSSESSION', ['383bis § 2'], ['417/46'], ['173']],
  ['ACCESS', ['383bis § 2'], ['417/47'], ['174']],
  ['RECOGNISED_ORGANISATION', ['383bis/1'], ['417/48'], ['175']],
  ['CONSENSUAL_OWN_CONTENT', [], ['417/49'], ['176']],
  ['PROMOTION_DISTRIBUTION', [], [], ['177']],
  ['PROMOTION_POSSESSION', [], [], ['178']],
  ['PROMOTION_ACCESS', [], [], ['179']],
  ['PROMOTION_RECOGNISED_ORGANISATION', [], [], ['180']],
  ['AGGRAVATION', [], ['417/50'], ['181']],
  ['ADVERTISING', ['380ter'], ['417/39-417/41'], ['166-168']],
  ['GOOD_MORALS', ['383'], ['417/51-417/52'], ['182-183']],
  ['REFUSAL_TO_REMOVE', [], ['417/56'], ['187']],
  ['VICTIM_IDENTITY', [], ['417/63'], ['192']],
  ['PROFESSIONAL_SECRECY', ['458'], ['458'], ['352']],
] as const)('has %s in its articles on both sides of each change', (topic, before, between, after) => {
  expect(articlesOn('2022-05-31', topic)).toEqual(before);
  expect(articlesOn('2022-06-01', topic)).toEqual(between);
  expect(articlesOn('2026-04-07', topic)).toEqual(between);
  expect(articlesOn('2026-04-08', topic)).toEqual(after);
});

it.each([
  ['BE_1867_383BIS_4', 'LOW'],
  ['BE_1867_383BIS_3', 'LOW'],
  ['BE_1867_383BIS_1', 'MEDIUM'],
  ['BE_1867_383BIS_2', 'MEDIUM'],
  ['BE_1867_417_45', 'HIGH'],
])('is as sure of %s as its source allows: %s', (code, confidence) => {
  expect(editionInUse.provisions.find((provision) => provision.code === code)?.confidence).toBe(confidence);
});

it('is sure of no day on which the law changed: none was read in a source', () => {
  expect(editionInUse.lawVersions.map(({ confidence }) => confidence)).toEqual([
    'MEDIUM',
    'MEDIUM',
    'MEDIUM',
  ]);
});

it('recognises organisations since 18 June 2016', () => {
  expect(articlesOn('2016-06-17', 'RECOGNISED_ORGANISATION')).toEqual([]);
  expect(articlesOn('2016-06-18', 'RECOGNISED_ORGANISATION')).toEqual(['383bis/1']);
});

it('covers every topic by some provision', () => {
  expect(new Set(editionInUse.provisions.map(({ topic }) => topic))).toEqual(
    new Set(Object.keys(LegalTopic)),
  );
});

it('titles every provision and criterion in every language, each in its own words', () => {
  const criteria = belgium.editions.flatMap((rules) => [...rules.criteria, ...rules.baseline]);

  for (const { title } of [...editionInUse.provisions, ...criteria]) {
    expect(Object.keys(title).toSorted()).toEqual(Object.keys(Language).toSorted());
    expect(new Set(Object.values(title)).size).toBe(4);
  }
});

it('gives only reasons that have a name', () => {
  const given = belgium.editions.flatMap(({ criteria, baseline }) =>
    [...criteria, ...baseline].flatMap(({ because }) => because),
  );

  expect(given.filter((code) => !Object.hasOwn(QualificationReason, code))).toEqual([]);
});

it('knows every way in which an address cannot be opened', () => {
  const [first] = belgium.editions[0]?.criteria ?? [];

  expect(first?.when.accessibility).toEqual(
    answersTo.accessibility.filter((value) => value !== 'ACCESSIBLE'),
  );
});

it('sources everything it says', () => {
  const criteria = belgium.editions.flatMap((rules) => [...rules.criteria, ...rules.baseline]);

  for (const { source } of [...editionInUse.provisions, ...editionInUse.lawVersions, ...criteria])
    expect(source.length).toBeGreaterThan(10);
});

it('has one law version on every day', () => {
  for (const day of ['1994-01-01', '2022-05-31', '2022-06-01', '2026-04-07', '2026-04-08', '2099-12-31'])
    expect(editionInUse.lawVersions.filter((law) => isValidOn(law, day as CalendarDate))).toHaveLength(1);
});
