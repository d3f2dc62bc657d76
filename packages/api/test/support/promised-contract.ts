/**
 * The names and types that clients may rely on. The schema may have more. A name here may only be dropped or renamed
 * after a release with a deprecation.
 */
export const promisedContract = /* GraphQL */ `
  scalar CountryCode
  scalar DateTime
  scalar Date
  interface UserError {
    code: String!
    message: String!
  }
  enum Role {
    ANALYST
    SUPERVISOR
    LIAISON
    AUDITOR
    ADMINISTRATOR
    INTEGRATOR
  }
  type Query {
    viewer: Viewer
    reportStatus(receipt: String!): ReportStatus
    cases(filter: CaseFilter, orderBy: CaseOrder, first: Int, after: String): CaseConnection!
    case(id: ID!): Case
    referrals(filter: ReferralFilter, first: Int, after: String): ReferralConnection!
    referral(id: ID!): Referral
    hotlines(country: CountryCode, on: Date): [Hotline!]!
    qualify(findings: FindingsInput!, on: Date): Qualification!
    route(input: RouteInput!, on: Date): Route!
    auditTrail(filter: AuditFilter, first: Int, after: String): AuditEntryConnection!
  }
  type Mutation {
    submitReport(input: SubmitReportInput!): SubmitReportResult!
    claimNextCase(input: ClaimNextCaseInput!): ClaimCaseResult!
    claimCase(input: ClaimCaseInput!): ClaimCaseResult!
    releaseCase(input: ReleaseCaseInput!): ReleaseCaseResult!
    addContentItem(input: AddContentItemInput!): AddContentItemResult!
    lookUpHosting(input: LookUpHostingInput!): LookUpHostingResult!
    recordHostingObservation(input: RecordHostingObservationInput!): RecordHostingObservationResult!
    recordAssessment(input: RecordAssessmentInput!): RecordAssessmentResult!
    routeCase(input: RouteCaseInput!): RouteCaseResult!
    acknowledgeReferral(input: AcknowledgeReferralInput!): AcknowledgeReferralResult!
    holdTakedown(input: HoldTakedownInput!): HoldTakedownResult!
    clearTakedown(input: ClearTakedownInput!): ClearTakedownResult!
    completeReferral(input: CompleteReferralInput!): CompleteReferralResult!
    closeCase(input: CloseCaseInput!): CloseCaseResult!
    reopenCase(input: ReopenCaseInput!): ReopenCaseResult!
  }
  input SubmitReportInput {
    urls: [String!]!
    foundVia: String
    observedAt: DateTime
    siteType: SiteType
    remarks: String
    language: Language
    contact: ContactInput
    siteAccess: SiteAccessInput
    idempotencyKey: String
  }
  type SubmitReportSuccess {
    receipt: String!
    acceptedUrls: Int!
    rejectedUrls: [RejectedUrl!]!
    guidance: [Guidance!]!
  }
  union SubmitReportResult = SubmitReportSuccess | InvalidReportError | RateLimitedError
  enum ReportProgress {
    RECEIVED
    UNDER_REVIEW
    CLOSED
  }
  type ReportStatus {
    progress: ReportProgress!
    receivedOn: Date!
  }
  enum CaseStatus {
    RECEIVED
    IN_REVIEW
    AWAITING_SECOND_OPINION
    HELD
    ROUTED
    CLOSED
  }
  type Case {
    id: ID!
    reference: String!
    status: CaseStatus!
    version: Int!
    url: String!
    hostname: String
    openedAt: DateTime!
    closedAt: DateTime
    closedBecause: CloseReason
    priority: Priority!
    assignee: Account
    leaseExpiresAt: DateTime
    contentItems: [ContentItem!]!
    reportCount: Int!
    reports(first: Int, after: String): ReportConnection!
    referrals: [Referral!]!
    timeline(first: Int, after: String): AuditEntryConnection!
  }
  type ContentItem {
    id: ID!
    url: String!
    hosting: Hosting!
    hostingObservations: [HostingObservation!]!
    assessments: [Assessment!]!
    classification: Classification
    qualification: Qualification
    route: Route
    referrals: [Referral!]!
  }
  enum Classification {
    BASELINE
    NATIONALLY_ILLEGAL
    NOT_ILLEGAL
    NOT_ASSESSABLE
    UNDETERMINED
  }
  enum HostingKind {
    DIRECT
    PROXIED
    ANYCAST
    MULTIPLE
    NO_COUNTRY
    CONFLICTING
    UNRESOLVED
  }
  type Hosting {
    kind: HostingKind!
    country: CountryCode
    confidence: Confidence!
    provider: String
    decidedBy: [String!]!
    asOf: DateTime
  }
  input RecordHostingObservationInput {
    contentItemId: ID!
    source: HostingSource!
    country: CountryCode
    ipAddress: String
    provider: String
    observedAt: DateTime
    note: String
  }
  input FindingsInput {
    accessibility: Accessibility!
    medium: Medium
    subject: Subject
    conduct: Conduct
    apparentAge: AgeGroup
    sex: Sex
    severe: Boolean
    realChild: Boolean
    selfGenerated: Boolean
    childModelling: Boolean
    promotesAbuse: Boolean
    advertisesAbuse: Boolean
    immediateDanger: Boolean
  }
  type Qualification {
    classification: Classification!
    decidedBy: [String!]!
    legalBasis: [LegalProvision!]!
    because: [String!]!
  }
  input RecordAssessmentInput {
    contentItemId: ID!
    expectedVersion: Int!
    findings: FindingsInput!
    siteType: SiteType
    commerciality: Commerciality
    paymentMethods: [PaymentMethod!]
    note: String
    idempotencyKey: String
  }
  enum RouteOutcome {
    ROUTED
    HELD
    CLOSED
  }
  enum ReferralKind {
    POLICE
    HOSTING_PROVIDER
    INHOPE_HOTLINE
    POLICE_ABROAD
  }
  type Route {
    outcome: RouteOutcome!
    legs: [RouteLeg!]!
    because: [String!]!
  }
  type RouteLeg {
    kind: ReferralKind!
    country: CountryCode
    hotlines: [Hotline!]!
    gate: Gate
    because: [String!]!
  }
  enum ReferralStatus {
    AWAITING_CLEARANCE
    ON_HOLD
    READY
    SENT
    ACKNOWLEDGED
    COMPLETED
    FAILED
    WITHDRAWN
  }
  type Referral {
    id: ID!
    reference: String!
    kind: ReferralKind!
    status: ReferralStatus!
    version: Int!
    country: CountryCode
    recipient: String!
    recipientReference: String
    contentItem: ContentItem!
    case: Case
    createdAt: DateTime!
    sentAt: DateTime
    acknowledgedAt: DateTime
    completedAt: DateTime
    dueAt: DateTime
    clearance: Clearance
    outcome: ReferralOutcome
  }
  type Hotline {
    country: CountryCode!
    organisation: String!
    name: String!
    url: String
    membership: Membership!
    asOf: Date!
  }
  type Viewer {
    id: ID!
    name: String!
    roles: [Role!]!
    permissions: [String!]!
  }
  input ContactInput {
    name: String
    email: String
    phone: String
  }
  input SiteAccessInput {
    username: String
    password: String
  }
  enum Language {
    NL
    FR
    DE
    EN
  }
  enum Medium {
    PHOTO
    VIDEO
    LIVESTREAM
    SYNTHETIC
    DRAWING
    TEXT
    AUDIO
  }
  enum Subject {
    MINOR
    APPEARS_MINOR
    REALISTIC_NON_EXISTENT_MINOR
    UNREALISTIC_MINOR
    ADULT
    NONE
    UNDETERMINED
  }
  enum Conduct {
    EXPLICIT_REAL
    EXPLICIT_SIMULATED
    SEXUAL_ORGANS_PRIMARILY_SEXUAL
    NUDITY
    NONE
    UNDETERMINED
  }
  enum Accessibility {
    ACCESSIBLE
  }
  type CaseConnection {
    edges: [CaseEdge!]!
    nodes: [Case!]!
    pageInfo: PageInfo!
  }
  type CaseEdge {
    cursor: String!
    node: Case!
  }
  type ReportConnection {
    edges: [ReportEdge!]!
    nodes: [Report!]!
    pageInfo: PageInfo!
  }
  type ReportEdge {
    cursor: String!
    node: Report!
  }
  type ReferralConnection {
    edges: [ReferralEdge!]!
    nodes: [Referral!]!
    pageInfo: PageInfo!
  }
  type ReferralEdge {
    cursor: String!
    node: Referral!
  }
  type AuditEntryConnection {
    edges: [AuditEntryEdge!]!
    nodes: [AuditEntry!]!
    pageInfo: PageInfo!
  }
  type AuditEntryEdge {
    cursor: String!
    node: AuditEntry!
  }
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
`;
