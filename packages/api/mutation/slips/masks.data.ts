import type { Slip } from '../slip.js';

export const masksSlips: readonly Slip[] = [
  {
    name: 'the secret of one round opens all',
    file: 'features/notices/mail/notice-tokens.ts',
    find: 'keyedHash(keyedHash(data, `notice token ${purpose}`), `${noticeId} ${round}`)',
    plant: 'keyedHash(keyedHash(data, `notice token ${purpose}`), noticeId)',
    noticedBy: [['notice-mail.test.ts', 'the tokens of a notice']],
  },
  {
    name: 'one secret serves every purpose',
    file: 'features/notices/mail/notice-tokens.ts',
    find: 'keyedHash(keyedHash(data, `notice token ${purpose}`)',
    plant: "keyedHash(keyedHash(data, 'notice token')",
    noticedBy: [['notice-mail.test.ts', 'the tokens of a notice']],
  },
  {
    name: 'an answer is stored as it is',
    file: 'features/police/questions/answer-question.ts',
    find: "textSealed: text?.seal('text', read.text) ?? null,",
    plant: 'textSealed: read.text === null ? null : Buffer.from(read.text),',
    noticedBy: [['questions.test.ts']],
  },
  {
    name: 'the chain tells of other items',
    file: 'features/police/dossier/describe-chain.ts',
    find: '|| !concerned.has(act.subjectId)) return [];',
    plant: ') return [];',
    noticedBy: [['dossier.test.ts', 'and nothing about another item']],
  },
  {
    name: 'one name holds in every case',
    file: 'features/police/dossier/issue-dossiers.ts',
    find: '`dossier person ${caseId} ${accountId}`',
    plant: '`dossier person ${accountId}`',
    noticedBy: [['dossier.test.ts', 'shows persons by role']],
  },
  {
    name: 'an opinion that waits counts as concluded',
    file: 'features/police/dossier/assemble-dossier.ts',
    find: 'referral.decidingAssessmentId === assessment.id, words',
    plant: 'true, words',
    noticedBy: [['dossier.test.ts', 'while a second opinion is awaited']],
  },
  {
    name: 'a fault tells what it met',
    file: 'platform/graphql/format-error.ts',
    find: 'message: `Something went wrong on our side. If it happens again, give this number: ${requestId}`',
    plant: 'message: String(cause)',
    noticedBy: [['errors.test.ts', 'have a correlation id in the response']],
  },
  {
    name: 'the review tells a verdict that waits for its second',
    file: 'features/law-review/stored-decisions.ts',
    find: " and item.opinions <> 'AWAITING_SECOND'",
    plant: '',
    noticedBy: [['law-review.test.ts', 'lists exactly the decisions']],
  },
  {
    name: 'a document in the address needs no trust',
    file: 'platform/graphql/trusted-documents.ts',
    find: 'if (inAddress !== undefined) refuseOthers(inAddress);',
    plant: '',
    noticedBy: [['trusted-documents.test.ts', 'in the address of a request']],
  },
  {
    name: 'a file may trust a text under another hash',
    file: 'platform/graphql/trusted-documents.ts',
    find: 'hash === null || hash !== hashOf(text)',
    plant: 'hash === null',
    noticedBy: [['trusted-documents.test.ts', 'files of trusted documents']],
  },
  {
    name: 'the secret of a webhook is a field of its type',
    file: 'features/webhooks/webhook.type.ts',
    find: "  @Field(() => String, { description: 'The URL for messages.' })\n",
    plant:
      "  @Field(() => String, { description: 'The secret.' })\n  secret!: string;\n\n  @Field(() => String, { description: 'The URL for messages.' })\n",
    noticedBy: [['schema.test.ts', 'secret in an output type']],
  },
  {
    name: 'a client names who is responsible for a case',
    file: 'features/cases/case.inputs.ts',
    find: "  @Field(() => CloseReason, { description: 'The reason; it must match the facts of the case.' })\n",
    plant:
      "  @Field(() => ID, { description: 'Who.' })\n  assigneeId!: string;\n\n  @Field(() => CloseReason, { description: 'The reason; it must match the facts of the case.' })\n",
    noticedBy: [['schema.test.ts', 'field that only the server sets']],
  },
  {
    name: 'a fault while the context is made is shown',
    file: 'platform/http/error-handler.ts',
    find: 'presentError(error, request.id, logger),',
    plant: '{ message: String(error), extensions: {} },',
    noticedBy: [['request-faults.test.ts']],
  },
];
