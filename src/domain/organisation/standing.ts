/** How a person stands in their cell during a membership. */
export const STANDINGS = ['official', 'probationary', 'exempt', 'suspended', 'non_party'] as const;

export type Standing = (typeof STANDINGS)[number];

/** Says whether a person of this standing must pledge (handbook §7.3). */
export function isObliged(standing: Standing, rule: { readonly obligesNonParty: boolean }): boolean {
  switch (standing) {
    case 'official':
    case 'probationary':
      return true;
    case 'non_party':
      return rule.obligesNonParty;
    case 'exempt':
    case 'suspended':
      return false;
  }
}
