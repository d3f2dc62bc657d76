import { sampleDossier, sampleFacts } from '../../../../test/support/sample-dossier.js';
import { createHash } from 'node:crypto';
import { Language, defang, label } from '@meldpunt/domain';
import { dossierPdf } from './pdf/dossier-pdf.js';
import { pdfWords } from './pdf/pdf-words.data.js';
import { dossierText } from './seal-dossier.js';
import { problemsInDossier } from './validate-dossier.js';
import { pdfSettings } from '../../../../test/support/pdf-settings.js';
import { attachmentsOf, pagesOf, textOfPages } from '../../../../test/support/pdf-text.js';

const languages = Object.values(Language);
const read = async (...given: Parameters<typeof sampleDossier>) => {
  const dossier = sampleDossier(...given);
  const pdf = await dossierPdf(dossier, pdfSettings);
  return { dossier, pdf, pages: await pagesOf(pdf) };
};
/** Text without white space, because lines wrap at any place. */
const flowing = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(languages)('the PDF dossier in %s', (language) => {
  let made: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => void (made = await read(language)));

  it('is made from a dossier that is valid for its schema', () => {
    expect(problemsInDossier(made.dossier)).toEqual([]);
  });

  it('has every heading in that language', () => {
    const text = textOfPages(made.pages);

    for (const word of [
      'title',
      'atAGlance',
      'caution',
      'referral',
      'addressAndHosting',
      'evidence',
      'findings',
      'classification',
      'legalBasis',
      'takedown',
      'chain',
      'exactAddresses',
      'integrity',
    ] as const)
      expect(text).toContain(pdfWords[word][language]);
  });

  it('has every finding, reason and decision as words and as code', () => {
    const text = flowing(textOfPages(made.pages));
    const { assessment, classification, referral, takedown, contentItem } = made.dossier;
    const coded = [
      ...(assessment?.findings ?? []).flatMap(({ question, answer }) => [
        question,
        ...(answer ? [answer] : []),
      ]),
      ...(classification
        ? [classification.result, ...classification.decidedBy, ...classification.because]
        : []),
      ...referral.because,
      referral.status,
      ...contentItem.hosting.decidedBy,
      ...(takedown?.decisions ?? []).flatMap(({ decision, reason }) => [
        decision,
        ...(reason ? [reason] : []),
      ]),
    ];

    expect(coded.length).toBeGreaterThan(30);
    for (const { code, words } of coded)
      for (const said of [code, words]) expect(text).toContain(flowing(said));
  });

  it('has on every page its reference, its digest and the page number', () => {
    const { dossier, pages } = made;

    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { lines }] of pages.entries()) {
      const number = pdfWords.page[language]
        .replace('{page}', `${index + 1}`)
        .replace('{pages}', `${pages.length}`);
      for (const said of [dossier.reference, `SHA-256 ${dossier.digest}`, number])
        expect(lines).toContain(said);
    }
  });

  it('has no heading as the last line of a page', () => {
    const headings = [pdfWords.evidence, pdfWords.legalBasis, pdfWords.takedown, pdfWords.integrity].map(
      (word) => word[language],
    );

    for (const { lines } of made.pages) {
      const own = lines.slice(
        0,
        lines.findIndex((line) => line === pdfWords.title[language] && lines.indexOf(line) > 0),
      );
      for (const heading of headings) expect(own.at(-1)?.endsWith(heading) ?? false).toBe(false);
    }
  });

  it('defangs the address, except in the appendix where it can be copied', () => {
    const { dossier, pages } = made;
    const [before, appendix] = [pages.slice(0, -1), pages.slice(-1)];

    expect(flowing(textOfPages(pages))).toContain(dossier.contentItem.address.defanged);
    expect(textOfPages(before)).not.toMatch(/https?:/);
    expect(textOfPages(before)).not.toContain(dossier.contentItem.address.hostname);
    expect(appendix[0]?.copied).toEqual([
      expect.objectContaining({ actual: dossier.contentItem.address.exact }),
    ]);
  });

  it('declares its language and title, and is tagged for screen readers', () => {
    const raw = made.pdf.toString('latin1');

    for (const mark of [
      `/Lang (${language.toLowerCase()})`,
      '/Marked true',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /TH',
      '/S /Table',
    ])
      expect(raw).toContain(mark);
  });
});

describe('a test dossier', () => {
  it('is marked as a test on every page, and a real one is not', async () => {
    const [test, real] = [await read('NL', { isTest: true }), await read('NL')];

    for (const { lines } of test.pages) {
      expect(lines).toContain(pdfWords.testBanner.NL);
      expect(lines).toContain('TEST');
    }
    expect(textOfPages(real.pages)).not.toContain('TEST');
  });
});

describe('the address to copy', () => {
  it.each([1, 60, 87, 88, 700, 1_393, 4_000, 8_160])(
    'is copied as one text without a break with %i characters',
    async (length) => {
      const url = `https://host.example/${'aB3-_~%2F(1)'.repeat(700).slice(0, length)}`;
      const { pages } = await read('EN', { referral: { url } });
      const [copied, ...others] = pages.flatMap((page) => page.copied);

      expect(others).toEqual([]);
      expect(copied?.actual).toBe(url);
      expect(copied?.drawn.join('')).toBe(url);
      expect(flowing(textOfPages(pages))).toContain(defang(url).slice(0, 300));
    },
  );

  it('stays exact when its characters cannot be printed or seen', async () => {
    const url = 'https://пример.example/путь(1)\\x\u{1f600}\u202eexe';
    const { dossier, pages } = await read('EN', { referral: { url } });

    const copied = pages.flatMap((page) => page.copied).find(({ actual }) => actual === url);
    expect(copied?.actual).toBe(dossier.contentItem.address.exact);
    expect(copied?.drawn.join('')).toBe('https://пример.example/путь(1)\\x<U+1F600><U+202E>exe');
    expect(flowing(textOfPages(pages))).toContain(flowing(pdfWords.cautionEscapes.EN));
  });
});

describe('the attached file', () => {
  it('is the dossier of the printed digest', async () => {
    const { dossier, pdf } = await read('DE');
    const attached = (await attachmentsOf(pdf)).get('dossier.json')?.toString('utf8') ?? '';

    expect(attached).toBe(dossierText(dossier));
    const without = attached.replace(/"digest":"[0-9a-f]{64}",/, '');
    expect(createHash('sha256').update(without).digest('hex')).toBe(dossier.digest);
  });
});

it('makes the same bytes from the same dossier', async () => {
  const [one, other] = [await read('FR'), await read('FR')];

  expect(one.pdf.equals(other.pdf)).toBe(true);
});

it.each([
  ['NL', 'Voor de politie van', 'China'],
  ['FR', 'Pour la police de', 'Chine'],
  ['DE', 'Für die Polizei von', 'China'],
  ['EN', 'For the police of', 'China'],
] as const)('names in %s the country of the police abroad', async (language, label, country) => {
  const { pages } = await read(language, {
    referral: { kind: 'POLICE_ABROAD', country: 'CN' as never },
    takedowns: [],
  });
  const [first] = pages;

  const place = first?.lines.indexOf(label) ?? -1;
  expect(first?.lines.slice(place, place + 2)).toEqual([label, country]);
  expect(textOfPages(pages)).not.toContain(pdfWords.takedown[language]);
});

it('puts a long chain of custody on several pages, each with column titles', async () => {
  const acts = Array.from({ length: 120 }, () => sampleFacts.acts).flat();
  const { dossier, pages } = await read('NL', { acts });

  const withTitles = pages.filter(({ lines }) => lines.includes(pdfWords.when.NL));
  expect(dossier.chain).toHaveLength(acts.length);
  expect(withTitles.length).toBeGreaterThan(30);
  expect(textOfPages(pages).split('TAKEDOWN_CLEARED').length - 1).toBe(120);
});

describe('a removal', () => {
  const [act] = sampleFacts.acts;
  const removal = (details: Readonly<Record<string, string>>) => ({
    ...act,
    action: 'REMOVAL_STATE_CHANGED' as const,
    subjectId: sampleFacts.referral.contentItemId,
    details,
  });

  it.each([
    ['TWO_VANTAGE_POINTS', { to: 'REMOVED', evidence: 'TWO_VANTAGE_POINTS' }],
    ['NOT_CLASSIFIED', { to: 'REMOVED' }],
  ])('shows its evidence: %s', async (evidence, details) => {
    const { dossier, pages } = await read('EN', { acts: [removal(details) as never] });

    const told = dossier.chain[0]?.details.find(({ name }) => name.code === 'evidence');
    expect(told?.value).toEqual({
      code: evidence,
      words: label('RemovalEvidenceClass', evidence as never, 'EN'),
    });
    expect(flowing(textOfPages(pages))).toContain(flowing(`${told?.name.words}: ${told?.value.words}`));
  });

  it('without a removed state shows no evidence', async () => {
    const { dossier } = await read('EN', { acts: [removal({ to: 'BACK_ONLINE' }) as never] });

    expect(dossier.chain[0]?.details.map(({ name }) => name.code)).toEqual(['to']);
  });
});
