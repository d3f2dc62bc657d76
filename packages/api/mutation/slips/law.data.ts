import type { Slip } from '../slip.js';

export const lawSlips: readonly Slip[] = [
  {
    name: 'a round does not say which law it cited',
    file: 'features/notices/send/notice-channel.ts',
    find: 'const rulesVersion = editionKnownOn(work.rulebook.jurisdiction)?.version ?? null;',
    plant: 'const rulesVersion = null;',
    noticedBy: [['law-review.test.ts', 'sent under another edition']],
  },
  {
    name: 'a notice goes out about what is no longer illegal',
    file: 'features/notices/send/draft-notice.ts',
    find: '  if (!isIllegal(classification)) return [];\n',
    plant: '',
    noticedBy: [['notices.test.ts', 'no longer makes it illegal']],
  },
  {
    name: 'a notice cites the law of the day on which it leaves',
    file: 'features/notices/send/draft-notice.ts',
    find: 'qualify(findings, { on: dayOf(assessedAt), jurisdiction })',
    plant: 'qualify(findings, { on, jurisdiction })',
    noticedBy: [['notices.test.ts']],
  },
  {
    name: 'a route does not say which law it applied',
    file: 'features/routing/route-case.ts',
    find: "rulesVersion: editionKnownOn(context.rulebook.jurisdiction)?.version ?? '',",
    plant: "rulesVersion: '',",
    noticedBy: [['law-review.test.ts', 'the edition of the law that decided it']],
  },
  {
    name: 'a browser previews the route without what other law forbids',
    file: 'features/routing/route-input-of.ts',
    find: 'besideDefinition: deciding?.findings.besideDefinition ?? null',
    plant: 'besideDefinition: null',
    noticedBy: [['route-input.test.ts', 'equals that of the server']],
  },
  {
    name: 'a browser previews the route without a second country',
    file: 'features/routing/item-route-input.resolver.ts',
    find: 'hostingCountries: [...hosting.countries]',
    plant: 'hostingCountries: []',
    noticedBy: [['route-input.test.ts', 'equals that of the server']],
  },
  {
    name: 'a browser previews the route without danger',
    file: 'features/routing/item-route-input.resolver.ts',
    find: `      immediateDanger,
      hostingKind`,
    plant: `      immediateDanger: false,
      hostingKind`,
    noticedBy: [['route-input.test.ts', 'with a child in danger']],
  },
];
