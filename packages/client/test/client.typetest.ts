import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CaseDocument,
  CasesDocument,
  RouteCaseDocument,
  SubmitReportDocument,
  ViewerDocument,
  FollowPoliceFeedDocument,
  createClient,
  matchResult,
  nodesOf,
  type CaseStatus,
  type ClaimNextCaseMutation,
  type TypedDocument,
} from '../src/index.js';

const client = createClient({ url: '/graphql', token: undefined });

export async function variables(): Promise<void> {
  await client.execute(ViewerDocument);
  await client.execute(CasesDocument);
  await client.execute(CasesDocument, { filter: { hostnameContains: undefined } });
  // @ts-expect-error - an operation that needs variables does not go without
  await client.execute(CaseDocument);
  // @ts-expect-error - nor with others
  await client.execute(CaseDocument, { id: 5 });
  // @ts-expect-error - an operation without variables takes none
  await client.execute(ViewerDocument, { id: 'a' });
  // @ts-expect-error - enum values are those of the schema
  await client.execute(CasesDocument, { filter: { status: ['OPEN'] } });
  // @ts-expect-error - inputs are closed
  await client.execute(SubmitReportDocument, { input: { urls: [], reporterId: 'a' } });
  // @ts-expect-error - a list is a list
  await client.execute(SubmitReportDocument, { input: { urls: 'https://host.example/' } });
  const data = await client.execute('query { viewer { name } }');
  // @ts-expect-error - text alone says nothing of its answer
  void data.viewer;
}

export async function answers(): Promise<void> {
  const { routeCase } = await client.execute(RouteCaseDocument, {
    input: { caseId: 'a', expectedVersion: 1 },
  });
  // @ts-expect-error - a result may be a refusal
  void routeCase.outcome;
  if (routeCase.__typename === 'RouteCaseSuccess') {
    const status: CaseStatus = routeCase.case.status;
    void status;
    // @ts-expect-error - a success carries no code
    void routeCase.code;
  } else {
    const code: string = routeCase.code;
    void code;
    // @ts-expect-error - this fact belongs to one refusal only
    void routeCase.currentVersion;
  }

  const found = await client.execute(CaseDocument, { id: 'a' });
  // @ts-expect-error - there may be no such case
  void found.case.url;
  // @ts-expect-error - answers are read, never written
  found.case = null;
}

export async function paging(): Promise<void> {
  for await (const { reference } of nodesOf(
    async (after) => (await client.execute(CasesDocument, { after })).cases,
  )) {
    const text: string = reference;
    void text;
  }
  // @ts-expect-error - a page says whether more follows
  nodesOf(() => Promise.resolve({ nodes: [] }));
}

declare const document: TypedDocument<{ readonly id: string }, { readonly first: number }>;

// A document is text for anything else that sends it.
export const text: string = document;

export function refusals(result: ClaimNextCaseMutation['claimNextCase']): void {
  const handlers = {
    ClaimCaseSuccess: () => 1,
    CaseLeasedError: () => 1,
    ExposureLimitError: () => 1,
    NotFoundError: () => 1,
    QueueEmptyError: () => 1,
    SamePersonError: () => 1,
    TransitionNotAllowedError: () => 'text',
    unknown: () => null,
  };
  const returned: number | string | null = matchResult(result, handlers);
  void returned;
  const { QueueEmptyError: _, ...withoutOne } = handlers;
  // @ts-expect-error - the refusal for an empty queue is missing
  matchResult(result, withoutOne);
  const { unknown: __, ...withoutUnknown } = handlers;
  // @ts-expect-error - a newer API has further refusals
  matchResult(result, withoutUnknown);
  // @ts-expect-error - a handler gets the fields of its own refusal only
  matchResult(result, { ...handlers, QueueEmptyError: ({ leaseExpiresAt }) => leaseExpiresAt });
}

declare const node: TypedDocumentNode<
  { readonly viewer: { readonly name: string } | null },
  { readonly id: string }
>;

export async function documentsOfOthers(): Promise<void> {
  const { viewer } = await client.execute(node, { id: 'a' });
  const name: string | undefined = viewer?.name;
  void name;
  // @ts-expect-error - its variables are checked too
  await client.execute(node, { id: 5 });
  // @ts-expect-error - and required
  await client.execute(node);
}

export function streams(): void {
  client.follow(FollowPoliceFeedDocument, {}, { onConnection: (isOpen: boolean) => void isOpen });
  // @ts-expect-error - an operation without a cursor is not followed
  client.follow(CasesDocument, {});
}
