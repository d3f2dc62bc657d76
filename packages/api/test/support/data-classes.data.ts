/** What is known of a class of data. The texts are printed in `docs/data-classification.md`. */
export interface DataClass {
  readonly meaning: string;
  readonly readers: string;
  readonly kept: string;
  /** What an order of a court to the operator would yield. */
  readonly courtOrder: string;
  /** What a stolen disk of the database shows, without the keys of the API. */
  readonly stolenDisk: string;
}

const noLimit = 'No automatic deletion.';
const plain = 'In clear text, unless the disk is encrypted.';

/** Every class of data, the most sensitive first. */
export const dataClasses = {
  SEALED: {
    meaning:
      'What a reporter gave in confidence, free text between police and the hotline, and comments of caseworkers.',
    readers:
      'Contact and site access: the analyst or supervisor for whom another person released them, for a limited time. Remarks and found-via: analyst, supervisor. Text of police: liaison, analyst, supervisor. Comments: analyst, supervisor.',
    kept: 'As the retention policy says (`npm run retention -- --dry-run`): then the key of the row is deleted. A legal hold stops it.',
    courtOrder: 'The clear text until it is erased, because the operator has the master keys.',
    stolenDisk:
      'Encrypted (AES-256-GCM) with a key for each row: nothing without the master keys. The length of the text shows.',
  },
  SECRET: {
    meaning: 'Proof of a right: receipts, links, idempotency keys and secrets of webhooks.',
    readers: 'Nobody. A new receipt, link or secret is shown once to its owner.',
    kept: 'Links expire; the rows stay. Receipts: no automatic deletion.',
    courtOrder: 'Keyed hashes; they show whether a known receipt belongs to a report.',
    stolenDisk: 'Hashes and encrypted values: nothing without the keys.',
  },
  REPORT: {
    meaning:
      'The reported address or place, and what the reporter said about it. Can lead to illegal content.',
    readers:
      'Analyst and supervisor; the liaison for referrals to police. Providers and partner hotlines get their items.',
    kept: 'Addresses, places and unsent texts for web forms: as the retention policy says, then overwritten; a hash of the address stays. What only describes the report: no automatic deletion.',
    courtOrder: 'All addresses, times and remarks. Not who reported, unless a contact was given.',
    stolenDisk: plain,
  },
  VERDICT: {
    meaning: 'The findings of a person, and what the law makes of them.',
    readers:
      'Analyst and supervisor; the second person only after their own opinion. The liaison through the dossier.',
    kept: noLimit,
    courtOrder: 'Every opinion with its author, also superseded ones.',
    stolenDisk: plain,
  },
  POLICE: {
    meaning: 'Answers, holds, clearances and dossiers of police.',
    readers: 'Liaison. Casework sees the status of the referral.',
    kept: noLimit,
    courtOrder: 'Everything; it may be part of an investigation.',
    stolenDisk: plain,
  },
  STAFF: {
    meaning: 'Who works for the hotline, with which role, and who did what when.',
    readers: 'Names: colleagues. Vetting: supervisor and administrator. Work times: the person.',
    kept: 'Accounts: no automatic deletion. Work times (`claim_period`): eight days, deleted at the next claim.',
    courtOrder: 'Names, roles and actions of staff.',
    stolenDisk: plain,
  },
  TRAIL: {
    meaning: 'The audit trail and its hash chain. It has no address, contact or note.',
    readers: 'Auditor; the timeline of a case also analyst and supervisor.',
    kept: 'Cannot be deleted by the application.',
    courtOrder: 'Who did or read what, and when.',
    stolenDisk: plain,
  },
  PROVIDER: {
    meaning: 'Abuse contacts of providers and their answers to notices.',
    readers: 'Analyst and supervisor.',
    kept: noLimit,
    courtOrder: 'Business contacts and answers.',
    stolenDisk: plain,
  },
  CASEWORK: {
    meaning: 'State, hosting, deadlines and links of the work, without addresses and findings.',
    readers: 'Analyst and supervisor; the liaison for referrals to police.',
    kept: noLimit,
    courtOrder: 'The history of each case.',
    stolenDisk: plain,
  },
  OPERATION: {
    meaning: 'Queues, attempts, faults and settings of the installation.',
    readers: 'Administrator; problems of delivery also casework.',
    kept: noLimit,
    courtOrder: 'When which system was reached.',
    stolenDisk: plain,
  },
  PUBLIC: {
    meaning: 'Published facts: law, directory, guidance, address ranges.',
    readers: 'Everybody.',
    kept: noLimit,
    courtOrder: 'What is public already.',
    stolenDisk: plain,
  },
} as const satisfies Record<string, DataClass>;
export type DataClassCode = keyof typeof dataClasses;

type Columns = Partial<Record<DataClassCode, string>>;

/** The class of every column of every table. */
export const columnClasses: Readonly<Record<string, Columns>> = {
  abuse_contact: {
    PROVIDER:
      'id email kind organisation language status source found_at decided_at unreachable_since version channel form_url standing warnings roles remark registry member_failed_at needs_form_since',
    STAFF: 'decided_by',
  },
  abuse_contact_override: { PROVIDER: 'id scope value contact_id set_at', STAFF: 'set_by' },
  account: {
    STAFF:
      'id subject name roles first_seen_at code is_machine vetted_on vetting_expires_on vetting_recorded_by withdrawn_at withdrawn_by',
  },
  assessment: {
    VERDICT:
      'findings site_type commerciality payment_methods note classification decided_by legal_basis because settled_by needs_legal_review concerns_promotion law_version rules_version second_opinion_because',
    CASEWORK: 'id case_id content_item_id sequence opinion assessed_at',
    STAFF: 'assessed_by',
    SECRET: 'idempotency_key idempotency_fingerprint',
  },
  audit_entry: {
    TRAIL: 'id at action actor_id subject_type subject_id case_id details actor_code actor_name actor_roles',
  },
  audit_head: { TRAIL: 'number at body signature' },
  audit_link: { TRAIL: 'lane position entry_id at previous digest hash' },
  audit_recent_read: { TRAIL: 'key at times entry_id' },
  case_comment: { SEALED: 'text_sealed', CASEWORK: 'id case_id written_at', STAFF: 'written_by' },
  claim_period: { STAFF: 'id account_id case_id started_at ends_at' },
  clearance_decision: {
    POLICE: 'id referral_id referral_version decision review_on reason clearance_reference decided_at',
    STAFF: 'decided_by',
  },
  content_item: {
    REPORT: 'identity_key url hostname hostname_reversed place_kind relation_keys',
    VERDICT: 'classification deciding_assessment_id route immediate_danger opinions',
    CASEWORK:
      'id case_id position hosting_kind hosting_country hosting_countries hosting_confidence hosting_provider hosting_provider_lower hosting_decided_by hosting_evidence hosting_as_of hosting_proxy_operator',
  },
  data_key: { SECRET: 'wrapped', OPERATION: 'id key_id purpose row_id' },
  deadline_clock: {
    CASEWORK:
      'subject_type subject_id case_id referral_id police_referral_id referral_kind code started_at remind_at due_at escalate_at queue_band next_at policy work_kind work_key',
  },
  deadline_event: { CASEWORK: 'subject_type subject_id code started_at due_at step number at' },
  hand_over: {
    REPORT: 'payload',
    CASEWORK: 'event event_key subject_id case_id referral_id queue_band recipient',
    OPERATION:
      'id sequence channel is_test created_at status attempts failures failing_since next_attempt_at pauses_recipient failure_class failure_cause ended_at proof called_off_because keeps_wait erased_at',
  },
  hand_over_attempt: {
    OPERATION: 'hand_over_id number started_at ended_at outcome failure_class failure_cause',
  },
  hosting_observation: {
    CASEWORK:
      'id content_item_id source observed_at country ip_address provider is_proxy is_anycast network note recorded_at as_number',
    STAFF: 'recorded_by',
  },
  hotline_case: {
    REPORT: 'identity_key url hostname place_kind',
    VERDICT: 'closed_because held_because queue_band',
    CASEWORK:
      'id reference cycle previous_case_id status version opened_at closed_at waiting_since report_count status_since changed_at dismissal_id',
    STAFF: 'assignee_id lease_expires_at',
  },
  iccam_action: { CASEWORK: 'iccam_item_id action origin sequence done_at recorded_at' },
  iccam_item: {
    CASEWORK:
      'id content_id report_id origin state case_id content_item_id referral_id is_orphan assigned_country assigned_at received_at reporting_hotline recorded_at read_at next_reading_at actions_from reference returned_at',
  },
  iccam_report_link: { CASEWORK: 'sequence hand_over_id report_id linked_at', STAFF: 'linked_by' },
  iccam_report_search: { OPERATION: 'hand_over_id looked_to unread' },
  iccam_visit: { OPERATION: 'kind tried_at succeeded_at failing_since failure_cause' },
  iccam_wait: { OPERATION: 'is_only until' },
  flood_dismissal: { CASEWORK: 'id dismissed_at', STAFF: 'dismissed_by' },
  legal_hold: { CASEWORK: 'id case_id placed_at reason review_on', STAFF: 'placed_by' },
  legal_hold_end: { CASEWORK: 'hold_id lifted_at', STAFF: 'lifted_by' },
  live_event: { CASEWORK: 'id transaction kind subject_id case_id at' },
  mikro_orm_migrations: { OPERATION: 'id name executed_at' },
  notice: {
    PROVIDER: 'id reference contact_id addressee queue_band opened_at leaves_at status rounds last_sent_at',
  },
  notice_delivery_report: { PROVIDER: 'id notice_id round status received_at class decided_by digest' },
  notice_departure: { PROVIDER: 'notice_item_id round attempt at' },
  notice_form: {
    REPORT: 'text',
    PROVIDER: 'notice_id round item_ids form_url prepared_at ticket_number submitted_at',
    STAFF: 'submitted_by',
  },
  notice_item: {
    PROVIDER:
      'id sequence notice_id referral_id content_item_id host_country host_provider host_networks chosen_because added_at',
  },
  notice_item_taken_out: { PROVIDER: 'notice_item_id because at' },
  notice_link: { SECRET: 'token_hash', PROVIDER: 'notice_id round purpose made_at expires_at' },
  notice_round: {
    PROVIDER:
      'notice_id number hand_over_id message_id item_ids language is_test sent_at rules_version trusted_flagger',
  },
  police_answer: { SEALED: 'text_sealed', POLICE: 'question_id code answered_at', STAFF: 'answered_by' },
  police_dossier: { POLICE: 'id referral_id version content_digest digests generated_at' },
  police_feed_entry: { POLICE: 'sequence id event referral_id case_id question_id is_test at' },
  police_question: {
    SEALED: 'text_sealed',
    POLICE: 'id referral_id case_id code asked_at due_at',
    STAFF: 'asked_by',
  },
  provider_answer: { PROVIDER: 'id notice_item_id sequence answer reason reference answered_at' },
  provider_range: { PUBLIC: 'provider network region country is_anycast file loaded_at' },
  rate_count: { OPERATION: 'key points expire' },
  reachability_observation: {
    REPORT: 'redirect',
    CASEWORK:
      'id content_item_id observed_at outcome http_status method recorded_at elsewhere_outcome elsewhere_status',
    STAFF: 'observed_by',
  },
  referral: {
    VERDICT: 'because',
    CASEWORK:
      'id reference case_id content_item_id assessment_id kind country recipient gate queue_band status version recipient_reference recipient_reference_lower created_at due_at sent_at acknowledged_at completed_at outcome status_since removal_evidence',
  },
  release_decision: {
    CASEWORK: 'request_id decision decided_at open_until',
    STAFF: 'decided_by requested_by',
  },
  release_request: {
    CASEWORK: 'id report_id case_id kind reason requested_at waits_until',
    STAFF: 'requested_by',
  },
  removal_watch: { CASEWORK: 'content_item_id state state_since next_check_at next_check_because' },
  report: {
    SEALED: 'contact_sealed site_access_sealed typed_sealed found_via_sealed remarks_sealed',
    SECRET: 'receipt_hash idempotency_hash payload_hash',
    REPORT: 'id received_at language found_via observed_at site_type remarks states_immediate_danger',
  },
  reported_address: { REPORT: 'id report_id case_id url' },
  retention_run: { TRAIL: 'id at policy_version erased is_complete digest' },
  statistics_count: { CASEWORK: 'dimension period starts_on figure value days hours count' },
  statistics_event: {
    VERDICT: 'outcome classification age_group sex site_type commerciality',
    CASEWORK: 'case_id figure day days hours novelty hosting_country route provider network',
  },
  statistics_stale_case: { OPERATION: 'id case_id' },
  webhook_endpoint: {
    SECRET: 'secret_sealed previous_secret_sealed',
    OPERATION: 'id url audience types previous_secret_until status next_sequence created_at',
    STAFF: 'created_by',
  },
  webhook_event: { OPERATION: 'hand_over_id endpoint_id sequence' },
  work_item: {
    CASEWORK:
      'id kind cause subject_key case_id referral_id hand_over_id queue_band opened_at settled_at resolution escalated_at',
    STAFF: 'settled_by',
  },
};

/** The class of the scalar fields of each type; of one field where its name follows the type. Errors and edges: see `typeEndings`. */
export const fieldClasses: Readonly<Record<string, DataClassCode>> = {
  AbuseContact: 'PROVIDER',
  AbuseContactOverride: 'PROVIDER',
  Account: 'STAFF',
  AccountRecord: 'STAFF',
  Assessment: 'VERDICT',
  'Assessment.id': 'CASEWORK',
  AuditChainFinding: 'TRAIL',
  AuditChainLane: 'TRAIL',
  AuditDetail: 'TRAIL',
  AuditEntry: 'TRAIL',
  Case: 'CASEWORK',
  CaseChange: 'CASEWORK',
  CaseComment: 'CASEWORK',
  'CaseComment.text': 'SEALED',
  'Case.url': 'REPORT',
  'Case.hostname': 'REPORT',
  'Case.closedBecause': 'VERDICT',
  'Case.heldBecause': 'VERDICT',
  'Case.heldReasons': 'VERDICT',
  CaseConnection: 'CASEWORK',
  CaseDossier: 'POLICE',
  Clearance: 'POLICE',
  Clock: 'CASEWORK',
  Contact: 'SEALED',
  ContentItem: 'CASEWORK',
  'ContentItem.url': 'REPORT',
  'ContentItem.classification': 'VERDICT',
  'ContentItem.opinions': 'VERDICT',
  DeliveryReport: 'PROVIDER',
  DeliveryReportCount: 'PROVIDER',
  DismissFloodSuccess: 'CASEWORK',
  Dossier: 'POLICE',
  ErasedCount: 'TRAIL',
  AccountExposure: 'STAFF',
  Exposure: 'STAFF',
  FieldProblem: 'OPERATION',
  Findings: 'VERDICT',
  BulkItem: 'CASEWORK',
  ImportedRow: 'OPERATION',
  FloodDismissal: 'CASEWORK',
  FloodItem: 'CASEWORK',
  Guidance: 'PUBLIC',
  HandOver: 'OPERATION',
  Hosting: 'CASEWORK',
  HostingObservation: 'CASEWORK',
  Hotline: 'PUBLIC',
  HotlineDirectory: 'PUBLIC',
  TerritoryCoverage: 'PUBLIC',
  Rulebook: 'OPERATION',
  RoutingPolicy: 'OPERATION',
  HomeRouting: 'OPERATION',
  HomeHotline: 'OPERATION',
  DomesticAuthority: 'PUBLIC',
  OrphanPolicy: 'OPERATION',
  MembershipPolicy: 'OPERATION',
  PriorityPolicy: 'OPERATION',
  SecondOpinionPolicy: 'OPERATION',
  SecondOpinionRule: 'OPERATION',
  ExposurePolicy: 'OPERATION',
  RetentionPolicy: 'OPERATION',
  RetentionRule: 'OPERATION',
  IccamItem: 'CASEWORK',
  IccamItemAction: 'CASEWORK',
  IccamStatus: 'OPERATION',
  ItemMissingAnswers: 'VERDICT',
  ItemReachability: 'CASEWORK',
  LawReviewEntry: 'VERDICT',
  LawReviewSent: 'VERDICT',
  ExportColumn: 'PUBLIC',
  ExportLine: 'CASEWORK',
  LegalHold: 'CASEWORK',
  LegalProvision: 'PUBLIC',
  NoticeForm: 'PROVIDER',
  'NoticeForm.text': 'REPORT',
  PackAnswer: 'VERDICT',
  PageInfo: 'OPERATION',
  Place: 'REPORT',
  PoliceAnswer: 'POLICE',
  'PoliceAnswer.text': 'SEALED',
  PoliceFeedEntry: 'POLICE',
  PoliceQuestion: 'POLICE',
  'PoliceQuestion.text': 'SEALED',
  Priority: 'CASEWORK',
  PriorityReason: 'CASEWORK',
  ItemRouteInput: 'VERDICT',
  ProviderAnswer: 'PROVIDER',
  ProviderNotice: 'PROVIDER',
  Qualification: 'VERDICT',
  QueueCount: 'CASEWORK',
  ReachabilityObservation: 'CASEWORK',
  ReadPart: 'REPORT',
  Referral: 'CASEWORK',
  ReferralChange: 'CASEWORK',
  'Referral.because': 'VERDICT',
  'Referral.reasons': 'VERDICT',
  ReferralConnection: 'CASEWORK',
  RegisterWebhookSuccess: 'SECRET',
  RejectedUrl: 'REPORT',
  RelatedCase: 'CASEWORK',
  'RelatedCase.url': 'REPORT',
  'RelatedCase.classification': 'VERDICT',
  'RelatedCase.closedBecause': 'VERDICT',
  RelatedOutcome: 'CASEWORK',
  Release: 'CASEWORK',
  RemoveWebhookSuccess: 'OPERATION',
  Report: 'REPORT',
  'Report.typed': 'SEALED',
  'Report.foundVia': 'SEALED',
  'Report.remarks': 'SEALED',
  ReportStatus: 'CASEWORK',
  RetentionRun: 'TRAIL',
  RetryHandOversSuccess: 'OPERATION',
  RotateWebhookSecretSuccess: 'SECRET',
  Route: 'VERDICT',
  RouteCaseSuccess: 'VERDICT',
  RouteInputHosting: 'CASEWORK',
  RouteLeg: 'VERDICT',
  SearchMatch: 'REPORT',
  SearchReading: 'REPORT',
  SearchResult: 'CASEWORK',
  SiteAccess: 'SEALED',
  StatisticBand: 'CASEWORK',
  StatisticCount: 'CASEWORK',
  StatisticPart: 'CASEWORK',
  StatisticRow: 'CASEWORK',
  StatisticTimes: 'CASEWORK',
  Statistics: 'CASEWORK',
  SubmitReportSuccess: 'REPORT',
  'SubmitReportSuccess.receipt': 'SECRET',
  TimeSpan: 'CASEWORK',
  Viewer: 'STAFF',
  Webhook: 'OPERATION',
  WorkItem: 'CASEWORK',
  WorkItemChange: 'CASEWORK',
  Yardstick: 'CASEWORK',
  YearlyExportFile: 'CASEWORK',
};

/** Types whose scalar fields are codes and cursors of the API itself. */
export const typeEndings = ['Edge', 'Error'] as const;
