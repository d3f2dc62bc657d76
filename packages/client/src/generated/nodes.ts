// Generated from schema.graphql and src/operations by `npm run client`. Do not edit.
import { nodeOf, type TypedDocumentNode } from '../typed-document-node.js';
import * as types from './graphql.js';

export const RecordAssessmentDocument: TypedDocumentNode<
  types.RecordAssessmentMutation,
  types.RecordAssessmentMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordAssessmentDocument);
export const AuditTrailDocument: TypedDocumentNode<types.AuditTrailQuery, types.AuditTrailQueryVariables> =
  /* @__PURE__ */ nodeOf(types.AuditTrailDocument);
export const CaseTimelineDocument: TypedDocumentNode<
  types.CaseTimelineQuery,
  types.CaseTimelineQueryVariables
> = /* @__PURE__ */ nodeOf(types.CaseTimelineDocument);
export const AuditChainDocument: TypedDocumentNode<types.AuditChainQuery, types.AuditChainQueryVariables> =
  /* @__PURE__ */ nodeOf(types.AuditChainDocument);
export const RecordAssessmentsDocument: TypedDocumentNode<
  types.RecordAssessmentsMutation,
  types.RecordAssessmentsMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordAssessmentsDocument);
export const RouteCasesDocument: TypedDocumentNode<
  types.RouteCasesMutation,
  types.RouteCasesMutationVariables
> = /* @__PURE__ */ nodeOf(types.RouteCasesDocument);
export const ReleaseCasesDocument: TypedDocumentNode<
  types.ReleaseCasesMutation,
  types.ReleaseCasesMutationVariables
> = /* @__PURE__ */ nodeOf(types.ReleaseCasesDocument);
export const CloseCasesDocument: TypedDocumentNode<
  types.CloseCasesMutation,
  types.CloseCasesMutationVariables
> = /* @__PURE__ */ nodeOf(types.CloseCasesDocument);
export const RelatedCasesDocument: TypedDocumentNode<
  types.RelatedCasesQuery,
  types.RelatedCasesQueryVariables
> = /* @__PURE__ */ nodeOf(types.RelatedCasesDocument);
export const CasesDocument: TypedDocumentNode<types.CasesQuery, types.CasesQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CasesDocument);
export const CaseTotalDocument: TypedDocumentNode<types.CaseTotalQuery, types.CaseTotalQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CaseTotalDocument);
export const CaseByReferenceDocument: TypedDocumentNode<
  types.CaseByReferenceQuery,
  types.CaseByReferenceQueryVariables
> = /* @__PURE__ */ nodeOf(types.CaseByReferenceDocument);
export const CasePageDocument: TypedDocumentNode<types.CasePageQuery, types.CasePageQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CasePageDocument);
export const CaseDocument: TypedDocumentNode<types.CaseQuery, types.CaseQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CaseDocument);
export const ClaimNextCaseDocument: TypedDocumentNode<
  types.ClaimNextCaseMutation,
  types.ClaimNextCaseMutationVariables
> = /* @__PURE__ */ nodeOf(types.ClaimNextCaseDocument);
export const ClaimCaseDocument: TypedDocumentNode<types.ClaimCaseMutation, types.ClaimCaseMutationVariables> =
  /* @__PURE__ */ nodeOf(types.ClaimCaseDocument);
export const ReleaseCaseDocument: TypedDocumentNode<
  types.ReleaseCaseMutation,
  types.ReleaseCaseMutationVariables
> = /* @__PURE__ */ nodeOf(types.ReleaseCaseDocument);
export const AddContentItemDocument: TypedDocumentNode<
  types.AddContentItemMutation,
  types.AddContentItemMutationVariables
> = /* @__PURE__ */ nodeOf(types.AddContentItemDocument);
export const SearchDocument: TypedDocumentNode<types.SearchQuery, types.SearchQueryVariables> =
  /* @__PURE__ */ nodeOf(types.SearchDocument);
export const CaseCommentsDocument: TypedDocumentNode<
  types.CaseCommentsQuery,
  types.CaseCommentsQueryVariables
> = /* @__PURE__ */ nodeOf(types.CaseCommentsDocument);
export const AddCommentDocument: TypedDocumentNode<
  types.AddCommentMutation,
  types.AddCommentMutationVariables
> = /* @__PURE__ */ nodeOf(types.AddCommentDocument);
export const OverdueDocument: TypedDocumentNode<types.OverdueQuery, types.OverdueQueryVariables> =
  /* @__PURE__ */ nodeOf(types.OverdueDocument);
export const QueueCountsDocument: TypedDocumentNode<types.QueueCountsQuery, types.QueueCountsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.QueueCountsDocument);
export const CaseDeadlinesDocument: TypedDocumentNode<
  types.CaseDeadlinesQuery,
  types.CaseDeadlinesQueryVariables
> = /* @__PURE__ */ nodeOf(types.CaseDeadlinesDocument);
export const HandOversDocument: TypedDocumentNode<types.HandOversQuery, types.HandOversQueryVariables> =
  /* @__PURE__ */ nodeOf(types.HandOversDocument);
export const RetryHandOverDocument: TypedDocumentNode<
  types.RetryHandOverMutation,
  types.RetryHandOverMutationVariables
> = /* @__PURE__ */ nodeOf(types.RetryHandOverDocument);
export const RetryHandOversDocument: TypedDocumentNode<
  types.RetryHandOversMutation,
  types.RetryHandOversMutationVariables
> = /* @__PURE__ */ nodeOf(types.RetryHandOversDocument);
export const CallOffHandOverDocument: TypedDocumentNode<
  types.CallOffHandOverMutation,
  types.CallOffHandOverMutationVariables
> = /* @__PURE__ */ nodeOf(types.CallOffHandOverDocument);
export const CaseHandOversDocument: TypedDocumentNode<
  types.CaseHandOversQuery,
  types.CaseHandOversQueryVariables
> = /* @__PURE__ */ nodeOf(types.CaseHandOversDocument);
export const LookUpHostingDocument: TypedDocumentNode<
  types.LookUpHostingMutation,
  types.LookUpHostingMutationVariables
> = /* @__PURE__ */ nodeOf(types.LookUpHostingDocument);
export const RecordHostingObservationDocument: TypedDocumentNode<
  types.RecordHostingObservationMutation,
  types.RecordHostingObservationMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordHostingObservationDocument);
export const IccamStatusDocument: TypedDocumentNode<types.IccamStatusQuery, types.IccamStatusQueryVariables> =
  /* @__PURE__ */ nodeOf(types.IccamStatusDocument);
export const LinkIccamReportDocument: TypedDocumentNode<
  types.LinkIccamReportMutation,
  types.LinkIccamReportMutationVariables
> = /* @__PURE__ */ nodeOf(types.LinkIccamReportDocument);
export const ViewerDocument: TypedDocumentNode<types.ViewerQuery, types.ViewerQueryVariables> =
  /* @__PURE__ */ nodeOf(types.ViewerDocument);
export const OwnExposureDocument: TypedDocumentNode<types.OwnExposureQuery, types.OwnExposureQueryVariables> =
  /* @__PURE__ */ nodeOf(types.OwnExposureDocument);
export const AccountsDocument: TypedDocumentNode<types.AccountsQuery, types.AccountsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.AccountsDocument);
export const RecordVettingDocument: TypedDocumentNode<
  types.RecordVettingMutation,
  types.RecordVettingMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordVettingDocument);
export const WithdrawAccessDocument: TypedDocumentNode<
  types.WithdrawAccessMutation,
  types.WithdrawAccessMutationVariables
> = /* @__PURE__ */ nodeOf(types.WithdrawAccessDocument);
export const RestoreAccessDocument: TypedDocumentNode<
  types.RestoreAccessMutation,
  types.RestoreAccessMutationVariables
> = /* @__PURE__ */ nodeOf(types.RestoreAccessDocument);
export const ExposuresDocument: TypedDocumentNode<types.ExposuresQuery, types.ExposuresQueryVariables> =
  /* @__PURE__ */ nodeOf(types.ExposuresDocument);
export const ImportReportsDocument: TypedDocumentNode<
  types.ImportReportsMutation,
  types.ImportReportsMutationVariables
> = /* @__PURE__ */ nodeOf(types.ImportReportsDocument);
export const LawReviewDocument: TypedDocumentNode<types.LawReviewQuery, types.LawReviewQueryVariables> =
  /* @__PURE__ */ nodeOf(types.LawReviewDocument);
export const FollowQueueDocument: TypedDocumentNode<
  types.FollowQueueSubscription,
  types.FollowQueueSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowQueueDocument);
export const FollowCaseDocument: TypedDocumentNode<
  types.FollowCaseSubscription,
  types.FollowCaseSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowCaseDocument);
export const FollowReferralsDocument: TypedDocumentNode<
  types.FollowReferralsSubscription,
  types.FollowReferralsSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowReferralsDocument);
export const FollowReferralDocument: TypedDocumentNode<
  types.FollowReferralSubscription,
  types.FollowReferralSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowReferralDocument);
export const FollowWorkItemsDocument: TypedDocumentNode<
  types.FollowWorkItemsSubscription,
  types.FollowWorkItemsSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowWorkItemsDocument);
export const AbuseContactsDocument: TypedDocumentNode<
  types.AbuseContactsQuery,
  types.AbuseContactsQueryVariables
> = /* @__PURE__ */ nodeOf(types.AbuseContactsDocument);
export const ApproveAbuseContactDocument: TypedDocumentNode<
  types.ApproveAbuseContactMutation,
  types.ApproveAbuseContactMutationVariables
> = /* @__PURE__ */ nodeOf(types.ApproveAbuseContactDocument);
export const RejectAbuseContactDocument: TypedDocumentNode<
  types.RejectAbuseContactMutation,
  types.RejectAbuseContactMutationVariables
> = /* @__PURE__ */ nodeOf(types.RejectAbuseContactDocument);
export const SetAbuseContactOverrideDocument: TypedDocumentNode<
  types.SetAbuseContactOverrideMutation,
  types.SetAbuseContactOverrideMutationVariables
> = /* @__PURE__ */ nodeOf(types.SetAbuseContactOverrideDocument);
export const SetAbuseContactFormDocument: TypedDocumentNode<
  types.SetAbuseContactFormMutation,
  types.SetAbuseContactFormMutationVariables
> = /* @__PURE__ */ nodeOf(types.SetAbuseContactFormDocument);
export const RecordFormSubmissionDocument: TypedDocumentNode<
  types.RecordFormSubmissionMutation,
  types.RecordFormSubmissionMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordFormSubmissionDocument);
export const PoliceFeedDocument: TypedDocumentNode<types.PoliceFeedQuery, types.PoliceFeedQueryVariables> =
  /* @__PURE__ */ nodeOf(types.PoliceFeedDocument);
export const FollowPoliceFeedDocument: TypedDocumentNode<
  types.FollowPoliceFeedSubscription,
  types.FollowPoliceFeedSubscriptionVariables
> = /* @__PURE__ */ nodeOf(types.FollowPoliceFeedDocument);
export const AskQuestionDocument: TypedDocumentNode<
  types.AskQuestionMutation,
  types.AskQuestionMutationVariables
> = /* @__PURE__ */ nodeOf(types.AskQuestionDocument);
export const AnswerQuestionDocument: TypedDocumentNode<
  types.AnswerQuestionMutation,
  types.AnswerQuestionMutationVariables
> = /* @__PURE__ */ nodeOf(types.AnswerQuestionDocument);
export const CaseDossierDocument: TypedDocumentNode<types.CaseDossierQuery, types.CaseDossierQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CaseDossierDocument);
export const DossierDocument: TypedDocumentNode<types.DossierQuery, types.DossierQueryVariables> =
  /* @__PURE__ */ nodeOf(types.DossierDocument);
export const ReferralWithQuestionsDocument: TypedDocumentNode<
  types.ReferralWithQuestionsQuery,
  types.ReferralWithQuestionsQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReferralWithQuestionsDocument);
export const ReferralQuestionsDocument: TypedDocumentNode<
  types.ReferralQuestionsQuery,
  types.ReferralQuestionsQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReferralQuestionsDocument);
export const ReferralsDocument: TypedDocumentNode<types.ReferralsQuery, types.ReferralsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.ReferralsDocument);
export const ReferralDocument: TypedDocumentNode<types.ReferralQuery, types.ReferralQueryVariables> =
  /* @__PURE__ */ nodeOf(types.ReferralDocument);
export const ReferralByReferenceDocument: TypedDocumentNode<
  types.ReferralByReferenceQuery,
  types.ReferralByReferenceQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReferralByReferenceDocument);
export const ReferralTotalDocument: TypedDocumentNode<
  types.ReferralTotalQuery,
  types.ReferralTotalQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReferralTotalDocument);
export const AcknowledgeReferralDocument: TypedDocumentNode<
  types.AcknowledgeReferralMutation,
  types.AcknowledgeReferralMutationVariables
> = /* @__PURE__ */ nodeOf(types.AcknowledgeReferralDocument);
export const HoldTakedownDocument: TypedDocumentNode<
  types.HoldTakedownMutation,
  types.HoldTakedownMutationVariables
> = /* @__PURE__ */ nodeOf(types.HoldTakedownDocument);
export const ClearTakedownDocument: TypedDocumentNode<
  types.ClearTakedownMutation,
  types.ClearTakedownMutationVariables
> = /* @__PURE__ */ nodeOf(types.ClearTakedownDocument);
export const CompleteReferralDocument: TypedDocumentNode<
  types.CompleteReferralMutation,
  types.CompleteReferralMutationVariables
> = /* @__PURE__ */ nodeOf(types.CompleteReferralDocument);
export const ReleasesDocument: TypedDocumentNode<types.ReleasesQuery, types.ReleasesQueryVariables> =
  /* @__PURE__ */ nodeOf(types.ReleasesDocument);
export const RequestReleaseDocument: TypedDocumentNode<
  types.RequestReleaseMutation,
  types.RequestReleaseMutationVariables
> = /* @__PURE__ */ nodeOf(types.RequestReleaseDocument);
export const DecideReleaseDocument: TypedDocumentNode<
  types.DecideReleaseMutation,
  types.DecideReleaseMutationVariables
> = /* @__PURE__ */ nodeOf(types.DecideReleaseDocument);
export const ReadReleasedDocument: TypedDocumentNode<
  types.ReadReleasedMutation,
  types.ReadReleasedMutationVariables
> = /* @__PURE__ */ nodeOf(types.ReadReleasedDocument);
export const RecordReachabilityDocument: TypedDocumentNode<
  types.RecordReachabilityMutation,
  types.RecordReachabilityMutationVariables
> = /* @__PURE__ */ nodeOf(types.RecordReachabilityDocument);
export const SubmitReportDocument: TypedDocumentNode<
  types.SubmitReportMutation,
  types.SubmitReportMutationVariables
> = /* @__PURE__ */ nodeOf(types.SubmitReportDocument);
export const ReadAddressesDocument: TypedDocumentNode<
  types.ReadAddressesQuery,
  types.ReadAddressesQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReadAddressesDocument);
export const ReportStatusDocument: TypedDocumentNode<
  types.ReportStatusQuery,
  types.ReportStatusQueryVariables
> = /* @__PURE__ */ nodeOf(types.ReportStatusDocument);
export const CaseReportsDocument: TypedDocumentNode<types.CaseReportsQuery, types.CaseReportsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.CaseReportsDocument);
export const DismissFloodDocument: TypedDocumentNode<
  types.DismissFloodMutation,
  types.DismissFloodMutationVariables
> = /* @__PURE__ */ nodeOf(types.DismissFloodDocument);
export const UndoFloodDismissalDocument: TypedDocumentNode<
  types.UndoFloodDismissalMutation,
  types.UndoFloodDismissalMutationVariables
> = /* @__PURE__ */ nodeOf(types.UndoFloodDismissalDocument);
export const FloodDismissalsDocument: TypedDocumentNode<
  types.FloodDismissalsQuery,
  types.FloodDismissalsQueryVariables
> = /* @__PURE__ */ nodeOf(types.FloodDismissalsDocument);
export const LegalHoldsDocument: TypedDocumentNode<types.LegalHoldsQuery, types.LegalHoldsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.LegalHoldsDocument);
export const RetentionRunsDocument: TypedDocumentNode<
  types.RetentionRunsQuery,
  types.RetentionRunsQueryVariables
> = /* @__PURE__ */ nodeOf(types.RetentionRunsDocument);
export const PlaceLegalHoldDocument: TypedDocumentNode<
  types.PlaceLegalHoldMutation,
  types.PlaceLegalHoldMutationVariables
> = /* @__PURE__ */ nodeOf(types.PlaceLegalHoldDocument);
export const LiftLegalHoldDocument: TypedDocumentNode<
  types.LiftLegalHoldMutation,
  types.LiftLegalHoldMutationVariables
> = /* @__PURE__ */ nodeOf(types.LiftLegalHoldDocument);
export const RouteCaseDocument: TypedDocumentNode<types.RouteCaseMutation, types.RouteCaseMutationVariables> =
  /* @__PURE__ */ nodeOf(types.RouteCaseDocument);
export const CloseCaseDocument: TypedDocumentNode<types.CloseCaseMutation, types.CloseCaseMutationVariables> =
  /* @__PURE__ */ nodeOf(types.CloseCaseDocument);
export const ReopenCaseDocument: TypedDocumentNode<
  types.ReopenCaseMutation,
  types.ReopenCaseMutationVariables
> = /* @__PURE__ */ nodeOf(types.ReopenCaseDocument);
export const RulebookDocument: TypedDocumentNode<types.RulebookQuery, types.RulebookQueryVariables> =
  /* @__PURE__ */ nodeOf(types.RulebookDocument);
export const HotlinesDocument: TypedDocumentNode<types.HotlinesQuery, types.HotlinesQueryVariables> =
  /* @__PURE__ */ nodeOf(types.HotlinesDocument);
export const QualifyDocument: TypedDocumentNode<types.QualifyQuery, types.QualifyQueryVariables> =
  /* @__PURE__ */ nodeOf(types.QualifyDocument);
export const RouteDocument: TypedDocumentNode<types.RouteQuery, types.RouteQueryVariables> =
  /* @__PURE__ */ nodeOf(types.RouteDocument);
export const NodeDocument: TypedDocumentNode<types.NodeQuery, types.NodeQueryVariables> =
  /* @__PURE__ */ nodeOf(types.NodeDocument);
export const StatisticsDocument: TypedDocumentNode<types.StatisticsQuery, types.StatisticsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.StatisticsDocument);
export const StatisticsOverTimeDocument: TypedDocumentNode<
  types.StatisticsOverTimeQuery,
  types.StatisticsOverTimeQueryVariables
> = /* @__PURE__ */ nodeOf(types.StatisticsOverTimeDocument);
export const YearlyExportDocument: TypedDocumentNode<
  types.YearlyExportQuery,
  types.YearlyExportQueryVariables
> = /* @__PURE__ */ nodeOf(types.YearlyExportDocument);
export const WebhooksDocument: TypedDocumentNode<types.WebhooksQuery, types.WebhooksQueryVariables> =
  /* @__PURE__ */ nodeOf(types.WebhooksDocument);
export const RegisterWebhookDocument: TypedDocumentNode<
  types.RegisterWebhookMutation,
  types.RegisterWebhookMutationVariables
> = /* @__PURE__ */ nodeOf(types.RegisterWebhookDocument);
export const RotateWebhookSecretDocument: TypedDocumentNode<
  types.RotateWebhookSecretMutation,
  types.RotateWebhookSecretMutationVariables
> = /* @__PURE__ */ nodeOf(types.RotateWebhookSecretDocument);
export const PauseWebhookDocument: TypedDocumentNode<
  types.PauseWebhookMutation,
  types.PauseWebhookMutationVariables
> = /* @__PURE__ */ nodeOf(types.PauseWebhookDocument);
export const ResumeWebhookDocument: TypedDocumentNode<
  types.ResumeWebhookMutation,
  types.ResumeWebhookMutationVariables
> = /* @__PURE__ */ nodeOf(types.ResumeWebhookDocument);
export const SendTestEventDocument: TypedDocumentNode<
  types.SendTestEventMutation,
  types.SendTestEventMutationVariables
> = /* @__PURE__ */ nodeOf(types.SendTestEventDocument);
export const RemoveWebhookDocument: TypedDocumentNode<
  types.RemoveWebhookMutation,
  types.RemoveWebhookMutationVariables
> = /* @__PURE__ */ nodeOf(types.RemoveWebhookDocument);
export const WorkItemsDocument: TypedDocumentNode<types.WorkItemsQuery, types.WorkItemsQueryVariables> =
  /* @__PURE__ */ nodeOf(types.WorkItemsDocument);
export const ResolveWorkItemDocument: TypedDocumentNode<
  types.ResolveWorkItemMutation,
  types.ResolveWorkItemMutationVariables
> = /* @__PURE__ */ nodeOf(types.ResolveWorkItemDocument);
export const RetryJobDocument: TypedDocumentNode<types.RetryJobMutation, types.RetryJobMutationVariables> =
  /* @__PURE__ */ nodeOf(types.RetryJobDocument);
