export { Gate, isPoliceKind, ReferralKind, RouteOutcome, type Route, type RouteLeg } from './leg.js';
export { isAtHome } from './home-of.js';
export { OpinionState, type RouteInput, type RoutingSetting } from './route-input.js';
export { RouteReason } from './route-reason.js';
export {
  policeAtHome,
  SharingHandling,
  type DomesticAuthority,
  type HomeHotline,
  type HomeRouting,
} from './home-routing.js';
export {
  belgianRoutingPolicy,
  LowConfidenceHandling,
  NoticeIssuer,
  OrphanHandling,
  PromotionRecipient,
  ProxiedHandling,
  StaleMembershipHandling,
  type RoutingPolicy,
} from './routing-policy.js';
export { route } from './route.js';
export { verdictOfItem } from './verdict-of-item.js';
export { urgentPartOf } from './urgent-part.js';
export { routeOfCase, type CaseRoute } from './route-of-case.js';
