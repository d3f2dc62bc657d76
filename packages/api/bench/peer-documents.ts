const verdict = 'classification decidedBy because lawVersion legalBasis';

/** The pages of the API in the schema that PostGraphile makes of the tables. It computes no priority. */
export const peerDocuments = {
  queue: `query ($first: Int!) {
    allHotlineCases(first: $first, orderBy: [QUEUE_BAND_ASC, WAITING_SINCE_ASC, ROW_ID_ASC]) {
      edges {
        cursor
        node {
          rowId reference status version url hostname openedAt reportCount leaseExpiresAt
          accountByAssigneeId { rowId name }
          contentItemsByCaseIdList(orderBy: POSITION_ASC) {
            rowId url classification hostingKind hostingCountry hostingConfidence hostingProvider hostingDecidedBy hostingAsOf
            assessmentByDecidingAssessmentId { ${verdict} }
            referralsByContentItemIdList(orderBy: [CREATED_AT_ASC, REFERENCE_ASC]) { rowId reference kind status country recipient dueAt }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  liaison: `query ($first: Int!) {
    allReferrals(first: $first, condition: { kind: "POLICE_ABROAD" }, orderBy: [QUEUE_BAND_ASC, CREATED_AT_ASC, ROW_ID_ASC]) {
      edges {
        cursor
        node {
          rowId reference kind status version country because queueBand createdAt dueAt
          contentItemByContentItemId {
            rowId url classification hostingKind hostingCountry hostingProvider hostingAsOf
            assessmentByDecidingAssessmentId { classification legalBasis }
            referralsByContentItemIdList(condition: { kind: "HOSTING_PROVIDER" }, orderBy: CREATED_AT_DESC, first: 1) {
              status clearanceDecisionsByReferralIdList(orderBy: REFERRAL_VERSION_DESC, first: 1) { reviewOn }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  case: `query ($id: UUID!) {
    hotlineCaseByRowId(rowId: $id) {
      rowId reference status version url hostname openedAt closedAt closedBecause heldBecause reportCount leaseExpiresAt
      accountByAssigneeId { rowId name }
      contentItemsByCaseIdList(orderBy: POSITION_ASC) {
        rowId url classification opinions hostingKind hostingCountry hostingCountries hostingConfidence hostingProvider hostingDecidedBy
        hostingEvidence hostingAsOf
        hostingObservationsByContentItemIdList(orderBy: [RECORDED_AT_ASC]) {
          rowId source country ipAddress provider isProxy observedAt note
        }
        assessmentsByContentItemIdList(orderBy: SEQUENCE_ASC) {
          rowId opinion assessedAt accountByAssessedBy { rowId name } findings note ${verdict}
        }
        referralsByContentItemIdList(orderBy: [CREATED_AT_ASC, REFERENCE_ASC]) {
          rowId reference kind status version country recipient because createdAt dueAt outcome gate
          clearanceDecisionsByReferralIdList(orderBy: REFERRAL_VERSION_DESC, first: 1) { reviewOn }
        }
      }
      reportedAddressesByCaseIdList(first: 20) { url reportByReportId { rowId receivedAt contactSealed } }
      auditEntriesByCaseIdList(first: 50, orderBy: ROW_ID_ASC) { rowId at action accountByActorId { rowId name } details }
    }
  }`,
} as const;
