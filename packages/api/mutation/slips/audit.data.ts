import type { Slip } from '../slip.js';

export const auditSlips: readonly Slip[] = [
  {
    name: 'nobody is named in the trail',
    file: 'features/audit/record-audit.ts',
    find: 'actorId: viewer?.id ?? null,',
    plant: 'actorId: null,',
    noticedBy: [['audit-or-nothing.test.ts', 'writes an audit entry']],
  },
  {
    name: 'one read of many stands for all',
    file: 'features/audit/record-audit.ts',
    find: 'pending.set(`${event.action} ${event.subjectId} ${JSON.stringify(event.details ?? {})}`, event);',
    plant: 'pending.set(event.action, event);',
    noticedBy: [['audit.test.ts', 'for each case of a list']],
  },
  {
    name: 'a read is audited without its case',
    file: 'features/audit/record-audit.ts',
    find: '        caseId,\n',
    plant: '        caseId: null,\n',
    noticedBy: [['audit.test.ts', 'every mutation writes its audit']],
  },
  {
    name: 'partners are told of nothing',
    file: 'features/audit/record-audit.ts',
    find: '  await announce(\n    em,\n    at,',
    plant: '  if (entries.length === 0) await announce(\n    em,\n    at,',
    noticedBy: [['notified-after-effect.test.ts']],
  },
  {
    name: 'referrals come to be without an entry',
    file: 'features/referrals/reconcile-referrals.ts',
    find: "    ...created.map((referral) => eventOf('REFERRAL_CREATED', referral)),\n",
    plant: '',
    noticedBy: [['audit.test.ts', 'routeCase, the decisions of the liaison']],
  },
  {
    name: 'a dossier leaves before its entry is written',
    file: 'features/police/dossier/dossier-routes.ts',
    find: '      for (const step of context.beforeResponse) await step();\n',
    plant: '',
    noticedBy: [['dossier-delivery.test.ts', 'gets no dossier when']],
  },
  {
    name: 'a file is read without an entry',
    file: 'features/police/dossier/dossier-routes.ts',
    find: '  if (dossier !== null) kind.note(dossier, format, referral.caseId, context);\n',
    plant: '',
    noticedBy: [['dossier-delivery.test.ts', 'causes an audit entry']],
  },
  {
    name: 'each entry of the feed that is sent at once is a read of its own',
    file: 'features/police/feed/follow-feed.ts',
    find: 'for (const other of others) yield { ...other, toAudit: null };',
    plant: 'for (const other of others) yield { ...other, toAudit: { ids: [other.id], after: position } };',
    noticedBy: [['feed-stream.test.ts', 'a hundred entries']],
  },
  {
    name: 'a command that cannot be recorded fails like any fault',
    file: 'features/audit/reads/record-command-read.ts',
    find: 'code === readOnly)',
    plant: "code === '0')",
    noticedBy: [['statistics.test.ts', 'does not accept the entry']],
  },
];
