import type { NewClaim, Relation } from './home'

export interface ClaimDraft {
  readonly relation: Relation | undefined
  readonly name: string
  readonly words: string
}

export type ClaimFault = 'required' | 'too_short'

export type ClaimFaults = Readonly<Partial<Record<'relation' | 'name', ClaimFault>>>

export const EMPTY_CLAIM: ClaimDraft = { relation: undefined, name: '', words: '' }

const NAME_MIN = 2

/** @returns what can be sent, or what is missing */
export function checkClaim(
  draft: ClaimDraft,
  householdId: string,
):
  | { readonly kind: 'ready'; readonly claim: NewClaim }
  | { readonly kind: 'faulty'; readonly faults: ClaimFaults } {
  const name = draft.name.trim()
  const { relation } = draft
  if (relation !== undefined && [...name].length >= NAME_MIN) {
    return { kind: 'ready', claim: { householdId, relation, name, words: draft.words.trim() } }
  }
  return {
    kind: 'faulty',
    faults: {
      ...(relation === undefined ? { relation: 'required' as const } : {}),
      ...(name === ''
        ? { name: 'required' as const }
        : [...name].length < NAME_MIN
          ? { name: 'too_short' as const }
          : {}),
    },
  }
}
