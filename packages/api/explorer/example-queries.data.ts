import type { Role } from '@meldpunt/domain';

/** An operation that the explorer offers, and the role of the demo person who sends it. */
export interface ExampleQuery {
  readonly name: string;
  readonly role: Role;
  readonly query: string;
  readonly variables?: object;
}

/** The examples of the explorer. A test sends each of them. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    name: 'Report an address',
    role: 'ANALYST',
    query: `mutation ReportAnAddress($input: SubmitReportInput!) {
  submitReport(input: $input) {
    __typename
    ... on SubmitReportSuccess {
      receipt
    }
    ... on UserError {
      code
      message
    }
  }
}`,
    variables: { input: { urls: ['https://explorer.example/page'], language: 'EN' } },
  },
  {
    name: 'Work queue',
    role: 'ANALYST',
    query: `query WorkQueue {
  cases(first: 10, orderBy: PRIORITY) {
    nodes {
      id
      reference
      priority {
        score
        reasons {
          reason
          points
        }
      }
      reportCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  {
    name: 'Newest cases with their referrals',
    role: 'SUPERVISOR',
    query: `query NewestCases {
  cases(first: 3, orderBy: NEWEST) {
    nodes {
      reference
      status
      contentItems {
        url
        hosting {
          country
        }
      }
      referrals {
        kind
        status
        recipient
      }
    }
  }
}`,
  },
  {
    name: 'Qualify findings',
    role: 'ANALYST',
    query: `query QualifyFindings($findings: FindingsInput!) {
  qualify(findings: $findings) {
    classification
    decidedBy
    explanation(language: EN)
    settledBy
    lawVersion
    legalBasis {
      article
      title(language: NL)
    }
  }
}`,
    variables: { findings: { accessibility: 'ACCESSIBLE' } },
  },
  {
    name: 'Route an item',
    role: 'INTEGRATOR',
    query: `query RouteAnItem {
  route(input: { classification: BASELINE, hostingKind: DIRECT, country: "BE" }) {
    outcome
    explanation(language: EN)
    legs {
      kind
      gate
    }
  }
}`,
  },
  {
    name: 'Hotlines of a country',
    role: 'INTEGRATOR',
    query: `query HotlinesOfACountry {
  hotlines(country: "NL") {
    name
    membership
    asOf
  }
}`,
  },
  {
    name: 'Work items',
    role: 'SUPERVISOR',
    query: `query WorkItems {
  workItems(first: 10) {
    nodes {
      kind
      isUrgent
      explanation(language: EN)
    }
  }
}`,
  },
  {
    name: 'Police feed',
    role: 'LIAISON',
    query: `query PoliceFeed {
  policeFeed(first: 10) {
    nodes {
      sequence
      event
      referral {
        reference
        status
      }
    }
  }
}`,
  },
  {
    name: 'Audit trail',
    role: 'AUDITOR',
    query: `query AuditTrail {
  auditTrail(first: 10) {
    nodes {
      at
      action
      actorName
    }
  }
}`,
  },
  {
    name: 'Changes of the queue (live)',
    role: 'ANALYST',
    query: `subscription ChangesOfTheQueue {
  queueChanged {
    at
    caseId
    cursor
  }
}`,
  },
];
