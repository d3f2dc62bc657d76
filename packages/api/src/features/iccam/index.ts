export { iccamChannel } from './iccam-channel.js';
export { announceTask, announceToIccam } from './announce/announce-to-iccam.js';
export { importInbox } from './inbox/import-inbox.js';
export { readPartners } from './progress/read-partners.js';
export { finishWithPartners, partnersSaidGone, type SeenGone } from './progress/finish-with-partners.js';
export { compareLists } from './lists/compare-lists.js';
export { IccamClient } from './client/iccam-client.js';
export { iccamRequest } from './client/iccam-request.js';
export { runConformance, type ConformanceRow } from './conformance/run-conformance.js';
