import { DomainError } from '../../../lib/domain-error'
import { gridRetired } from './grids-errors'
import type { Datum } from './grids-types'
import {
  type Community,
  type MadePlan,
  planImport,
  planMerge,
  planRenumber,
  planRetire,
  planSplit,
  type Split,
} from './make-plan'

/** One act on a grid that has to be looked at before it is done. */
export type GridAct =
  | { readonly kind: 'merge'; readonly intoCode: string }
  | ({ readonly kind: 'split' } & Split)
  | { readonly kind: 'renumber'; readonly number: string }
  | { readonly kind: 'retire' }

/** What is to be planned: what a file says, or an act on a grid. */
export type PlanWish =
  | {
      readonly kind: 'import'
      readonly text: string
      readonly datum: Datum
      readonly isComplete: boolean
    }
  | ({ readonly gridCode: string } & GridAct)

/** Everything it takes to make a plan; plain data, so that a thread can have it. */
export interface PlanTask {
  readonly community: Community
  readonly wish: PlanWish
}

/** Errors do not keep their class on the way out of a thread. */
export type PlanOutcome =
  | { readonly made: MadePlan }
  | { readonly refusal: Pick<DomainError, 'kind' | 'code' | 'message' | 'fields'> }

/** Makes a plan, or tells why there is none; pure. */
export function runPlanTask({ community, wish }: PlanTask): PlanOutcome {
  try {
    return { made: makePlan(community, wish) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { kind, code, message, fields } = error
    return { refusal: { kind, code, message, fields } }
  }
}

function makePlan(community: Community, wish: PlanWish): MadePlan {
  if (wish.kind === 'import') return planImport(community, wish)
  const grid = community.grids.find(({ code }) => code === wish.gridCode)
  if (!grid) throw gridRetired()
  switch (wish.kind) {
    case 'merge':
      return planMerge(community, grid, wish.intoCode)
    case 'split':
      return planSplit(community, grid, wish)
    case 'renumber':
      return planRenumber(community, grid, wish.number)
    case 'retire':
      return planRetire(community, grid)
  }
}
