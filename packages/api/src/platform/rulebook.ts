import {
  belgianRoutingPolicy,
  belgium,
  casePolicy,
  inhopeDirectory,
  type CasePolicy,
  type CountryCode,
  type HotlineDirectory,
  type Jurisdiction,
  type RoutingPolicy,
} from '@meldpunt/domain';

/** The law, the directory and the policies that this hotline decides by. */
export interface Rulebook {
  readonly home: CountryCode;
  readonly jurisdiction: Jurisdiction;
  readonly directory: HotlineDirectory;
  readonly routing: RoutingPolicy;
  readonly casework: CasePolicy;
}

/** Belgium's rules, as shipped. */
export const belgianRulebook: Rulebook = {
  home: belgium.country,
  jurisdiction: belgium,
  directory: inhopeDirectory,
  routing: belgianRoutingPolicy,
  casework: casePolicy,
};
