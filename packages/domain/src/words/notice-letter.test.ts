import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import { answerPageWords } from './answer-page.data.js';
import { Language } from '../language.js';
import { letterPhrases } from './notice-letter.data.js';
import { belgianTrustedFlagger } from '../notices/belgian-trusted-flagger.data.js';
import { citeProvision } from './cite-provision.js';
import { writeNotice, type NoticeLetter } from './notice-letter.js';
import type { Notice } from '../notices/notice.js';

const languages = Object.values(Language);

const notice = (change: Partial<Notice> = {}): Notice => ({
  caseReference: 'MP-000000001',
  noticeReference: 'NT-000000007',
  urls: ['https://host.example/item?a=1'],
  ipAddresses: ['192.0.2.1', '2001:db8::1'],
  observedAt: new Date('2026-11-22T12:00:00.123Z'),
  classification: 'NATIONALLY_ILLEGAL',
  legalBasis: [{ article: 'Criminal Code, art. 171', inForceSince: '2026-09-01' as CalendarDate }],
  requests: ['REMOVE_OR_DISABLE', 'PRESERVE_EVIDENCE'],
  isInGoodFaith: true,
  hotlineContact: 'notices@hotline.example',
  clearanceReference: 'PK-17',
  answerUrl: 'https://hotline.example/answer/token',
  ...change,
});

const letter = (change: Partial<NoticeLetter> = {}): NoticeLetter => ({
  notices: [notice()],
  organisation: 'A hotline',
  addressee: 'PROVIDER',
  round: 1,
  isTest: false,
  addressFile: 'addresses.txt',
  ...change,
});

describe.each(languages)('a notice in %s', (language) => {
  it('contains every fact', () => {
    const { subject, text } = writeNotice(letter(), language);

    expect(subject).toContain('NT-000000007');
    for (const fact of [
      'MP-000000001',
      'NT-000000007',
      'hxxps://host[.]example/item?a=1',
      '192.0.2.1',
      '2001:db8::1',
      '2026-11-22 12:00:00 UTC',
      'Criminal Code, art. 171',
      '2026-09-01',
      'PK-17',
      'A hotline',
      'notices@hotline.example',
      'https://hotline.example/answer/token',
      'addresses.txt',
      letterPhrases.GOOD_FAITH[language],
      letterPhrases.EXPLANATION[language],
    ])
      expect(text).toContain(fact);
  });

  it('has no gap and turns no address into a link', () => {
    const { subject, text } = writeNotice(
      letter({ round: 3, isTest: true, addressee: 'UPSTREAM' }),
      language,
    );

    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(text.match(/https?:\/\/\S+/g)).toEqual(['https://hotline.example/answer/token']);
  });

  it('numbers the addresses of all cases consecutively', () => {
    const notices: NoticeLetter['notices'] = [
      notice({ urls: ['https://host.example/1', 'https://host.example/2'] }),
      notice({ urls: ['https://host.example/3'], caseReference: 'MP-000000002' }),
    ];

    const { text } = writeNotice(letter({ notices }), language);

    for (const number of [1, 2, 3])
      expect(text).toMatch(new RegExp(`^${number}\\. .*hxxps://host\\[\\.\\]example/${number}$`, 'm'));
  });

  it('says that it is a test in subject and text, and only then', () => {
    const marked = writeNotice(letter({ isTest: true }), language);
    const plain = writeNotice(letter(), language);

    expect(marked.subject.startsWith('[TEST] ')).toBe(true);
    expect(marked.text.startsWith('*** TEST')).toBe(true);
    expect(`${plain.subject}${plain.text}`).not.toContain('TEST');
  });

  it('numbers reminders and says why the next addressee is written to', () => {
    const texts = [
      letter(),
      letter({ round: 2 }),
      letter({ addressee: 'UPSTREAM' }),
      letter({ addressee: 'REGISTRAR' }),
    ].map((one) => writeNotice(one, language).text);

    expect(new Set(texts).size).toBe(4);
    expect(writeNotice(letter({ round: 4 }), language).subject).toContain('3');
  });

  it('does not mention clearance when none was needed', () => {
    const { text } = writeNotice(letter({ notices: [notice({ clearanceReference: null })] }), language);

    expect(text).not.toContain(letterPhrases.CLEARANCE[language]);
  });

  it('cites every Belgian provision by a name of its statute', () => {
    for (const provision of belgium.editions.flatMap(({ provisions }) => provisions))
      expect(citeProvision(provision, belgium, language)).toMatch(/^\S.*, art\. \d\S* .*\(.* (18|20)\d\d\)$/);
  });
});

it('a statute without a name is cited by its source', () => {
  expect(citeProvision({ article: '1', statute: 'ZZ', source: 'Law of ZZ' }, belgium, 'EN')).toBe(
    'Law of ZZ, art. 1',
  );
});

it.each([...Object.entries(letterPhrases), ...Object.entries(answerPageWords)])(
  'fills in the same values for %s in every language',
  (_phrase, wording) => {
    const places = languages.map((language) => (wording[language].match(/\{\w+\}/g) ?? []).sort().join());

    expect(new Set(places).size).toBe(1);
    for (const language of languages) expect(wording[language].trim()).not.toBe('');
  },
);

it('a letter has its parts in order, each once', () => {
  const only = notice({ ipAddresses: ['192.0.2.1'], clearanceReference: null });

  expect(writeNotice(letter({ notices: [only] }), 'EN')).toEqual({
    subject: 'Notice NT-000000007: child sexual abuse material (DSA, art. 16)',
    text: `Notice of illegal content under Article 16 of Regulation (EU) 2022/2065 (Digital Services Act)
Notice: NT-000000007

A hotline notifies you of content in your service or network that concerns the sexual abuse of minors.

Our request:
- Remove the content or disable access to it
- Preserve the evidence

Answer without an account, address by address or for all at once:
https://hotline.example/answer/token

Exact locations
${letterPhrases.DEFANGED.EN.replace('{file}', 'addresses.txt')}

1. Address: hxxps://host[.]example/item?a=1
   Case: MP-000000001
   IP address: 192.0.2.1
   Observed: 2026-11-22 12:00:00 UTC
   Classification: Illegal under national law
   Legal basis: Criminal Code, art. 171, in force since 2026-09-01

${letterPhrases.EXPLANATION.EN}

${letterPhrases.GOOD_FAITH.EN}
${letterPhrases.NOTIFIER.EN}

${letterPhrases.NO_FORWARDING.EN}

Contact of the hotline: A hotline, notices@hotline.example
`,
  });
});

describe.each(languages)('a notice of a trusted flagger in %s', (language) => {
  const [trustedFlagger = null] = belgianTrustedFlagger;
  const textOf = (notices: NoticeLetter['notices']) => writeNotice(letter({ notices }), language).text;

  it('says who was designated by whom, when and for what, and asks for priority', () => {
    const text = textOf([notice({ trustedFlagger })]);

    expect(text).toContain('Belgische Stichting voor Vermiste en Seksueel Uitgebuite Kinderen');
    expect(text).toMatch(/BIPT|IBPT/);
    expect(text).toMatch(/22\.? \p{L}+ 2025/u);
    expect(text).toContain('2022/2065');
    expect(text).not.toMatch(/[{}]|BE_CHILD_FOCUS/);
  });

  it.each([
    ['without a status', [notice()]],
    ['with one notice of several outside it', [notice({ trustedFlagger }), notice({ trustedFlagger: null })]],
  ] as const)('has no such text %s', (_, notices) => {
    expect(textOf(notices as unknown as NoticeLetter['notices'])).not.toMatch(
      /Belgische Stichting|BIPT|IBPT/,
    );
  });
});
