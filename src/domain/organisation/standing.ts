/** How a person stands in their cell during a membership. */
export const STANDINGS = ['official', 'probationary', 'exempt', 'suspended', 'non_party'] as const;

export type Standing = (typeof STANDINGS)[number];

/** Whom a campaign obliges by standing. */
export type ObligingRule = {
  readonly obligesOfficial: boolean;
  readonly obligesProbationary: boolean;
  readonly obligesNonParty: boolean;
};

/** Says whether a person of this standing must pledge (handbook §7.3). */
export function isObliged(standing: Standing, rule: ObligingRule): boolean {
  switch (standing) {
    case 'official':
      return rule.obligesOfficial;
    case 'probationary':
      return rule.obligesProbationary;
    case 'non_party':
      return rule.obligesNonParty;
    case 'exempt':
    case 'suspended':
      return false;
  }
}
