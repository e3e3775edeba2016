import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type { SeenPlan } from '../../../modules/places/grids/grid-plans-service'
import type { PlannedGrid } from '../../../modules/places/grids/grids-types'
import type { GridPlanSchema } from './schemas'

export function presentGridPlan({
  plan,
  state,
  standing,
  staying,
}: SeenPlan): Static<typeof GridPlanSchema> {
  const { findings } = plan
  return {
    id: formatTenantId(plan),
    communityCode: plan.communityCode,
    kind: plan.kind,
    datum: plan.datum,
    state,
    plannedBy: plan.plannedBy,
    plannedAt: plan.plannedAt.toISOString(),
    acceptedBy: plan.acceptedBy,
    acceptedAt: plan.acceptedAt?.toISOString() ?? null,
    standing: standing.map(toOutline),
    puts: plan.puts.map(toOutline),
    ends: [...plan.ends],
    faults: [...findings.faults],
    changes: [...findings.changes],
    overlaps: findings.overlaps.map(({ areaM2, widthM, codes, areas, isWide }) => ({
      codes: [...codes],
      areaM2: Math.round(areaM2),
      widthM: Math.round(widthM * 10) / 10,
      isWide,
      areas: [...areas],
    })),
    gaps: findings.gaps.map(({ kind, areaM2, areas }) => ({
      kind,
      areaM2: Math.round(areaM2),
      areas: [...areas],
    })),
    moves: [...findings.moves],
    stranded: [...findings.stranded],
    staying: [...staying],
    inside: findings.inside,
  }
}

function toOutline({ code, name, polygon }: PlannedGrid) {
  return { code, name, polygon }
}
