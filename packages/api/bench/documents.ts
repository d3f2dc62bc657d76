/** The query of a review screen for the first page of the queue: items, hosting, qualification and referrals. */
export const queuePage = `query Queue($first: Int!, $after: String) {
  cases(first: $first, after: $after) {
    edges {
      cursor
      node {
        id reference status version url hostname openedAt reportCount
        priority { score reasons { code points } }
        assignee { id name }
        leaseExpiresAt
        contentItems {
          id url classification
          hosting { kind country confidence provider decidedBy asOf }
          qualification { classification decidedBy because lawVersion legalBasis { code article } }
          referrals { id reference kind status country recipient dueAt }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The query of the screen of a single case. */
export const wholeCase = `query Case($id: ID!) {
  case(id: $id) {
    id reference status version url hostname openedAt closedAt closedBecause heldBecause reportCount
    priority { score reasons { code points } }
    assignee { id name }
    contentItems {
      id url classification opinions
      hosting { kind country countries confidence provider decidedBy evidence asOf }
      hostingObservations { id source country ipAddress provider isProxy observedAt note }
      assessments { id opinion assessedAt assessor { id name } findings { accessibility medium subject conduct } note
        qualification { classification decidedBy because lawVersion legalBasis { code article title } } }
      referrals { id reference kind status version country recipient because createdAt dueAt outcome clearance { state reviewOn } }
    }
    reports(first: 20) { nodes { id receivedAt reportedUrl isAnonymous } }
    timeline(first: 50) { nodes { id at action actor { id name } details { name value } } }
  }
}`;

/** The query of the liaison's screen: the referrals that police must act on. */
export const liaisonPage = `query Liaison($first: Int!) {
  referrals(first: $first) {
    edges {
      cursor
      node {
        id reference kind status version country because isUrgent createdAt dueAt clearance { state reviewOn }
        contentItem { id url classification hosting { kind country provider asOf } qualification { classification legalBasis { code article } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const submitReport = `mutation Submit($input: SubmitReportInput!) {
  submitReport(input: $input) { __typename ... on SubmitReportSuccess { receipt acceptedUrls } ... on UserError { code message } }
}`;
