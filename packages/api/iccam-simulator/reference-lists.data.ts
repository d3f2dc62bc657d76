// ICCAM's reference lists, interface v3, in ICCAM's own words and numbers. Origin: as used by a production hotline in
// 2022-24; checked 2026-11-22. Written down apart from the rules of this project on purpose: the simulator is the
// counterpart of their tests, and shares no mistake with them.

/** One line of a reference list. */
export interface Entry {
  readonly id: number;
  readonly name: string;
}

const list = (...names: readonly (readonly [id: number, name: string])[]): readonly Entry[] =>
  names.map(([id, name]) => ({ id, name }));

export const classifications = list([1, 'Baseline CSAM'], [2, 'National CSAM'], [4, 'Ignore']);

export const ageCategories = list(
  [1, 'Not categorised'],
  [2, 'Infant'],
  [3, 'Pre-pubescent'],
  [4, 'Pubescent'],
);

export const genderCategories = list([1, 'Not determined'], [2, 'Female'], [3, 'Male'], [4, 'Both']);

export const siteTypes = list(
  [2, 'Website'],
  [3, 'File host'],
  [4, 'Image store'],
  [5, 'Image board'],
  [6, 'Forum'],
  [7, 'Banner site'],
  [8, 'Link site'],
  [9, 'Social networking site'],
  [10, 'Redirector'],
  [11, 'Web archive'],
  [18, 'Search provider'],
  [20, 'Image host'],
  [22, 'Blog'],
  [24, 'Not applicable'],
);

export const commercialities = list([1, 'Not determined'], [2, 'Commercial'], [3, 'Non-commercial']);

export const paymentMethods = list(
  [1, 'Not determined'],
  [2, 'AMEX'],
  [3, 'Diners'],
  [4, 'Mastercard'],
  [5, 'PayPal'],
  [6, 'Visa'],
  [7, 'Western Union'],
  [8, 'Other'],
  [9, 'None'],
  [10, 'SMS'],
  [11, 'E-mail'],
  [12, 'Liberty Reserve'],
  [13, 'Bitcoin'],
);

export const actionTypes = list(
  [1, 'ReportedToLEA'],
  [2, 'ReportedToISP'],
  [3, 'Removed'],
  [4, 'Unavailable'],
  [6, 'NotIllegal'],
);

export const actionReasons = list(
  [1, 'Other'],
  [2, 'ContentNotFound'],
  [3, 'ReferrerNotKnownOrIncorrect'],
  [4, 'UnableToAccess'],
  [5, 'PasswordProtected'],
  [6, 'AccountDisabled'],
  [7, 'LegallyUnableToAccess'],
  [8, 'LinkExpired'],
  [9, 'Error404NotFoundOrSiteDown'],
  [10, 'Error503OrContentTemporarilyUnavailable'],
  [11, 'PremiumAccountNecessary'],
  [12, 'MissingPartsToOpenFile'],
  [13, 'ContentRemovedBeforeAssessment'],
  [14, 'AdultPornography'],
  [15, 'NudismOrNotSexualized'],
  [16, 'DoesNotMeetThresholdForIllegality'],
  [17, 'ImagesTooSmall'],
  [18, 'VirtualMaterial'],
  [19, 'LinkingOrLinklistsNotIllegal'],
  [20, 'AgeUnclearOrNotAssessable'],
  [21, 'AgeOverNationalThreshold'],
);

/** Which reasons an action may give. The split is an inference from their sense; the first three actions take none. */
export const reasonsOfAction = (actionType: number): readonly number[] => {
  if (actionType === 4) return actionReasons.map(({ id }) => id).filter((id) => id <= 13);
  if (actionType === 6) return actionReasons.map(({ id }) => id).filter((id) => id === 1 || id >= 14);
  return [];
};
