import type { SummaryFigures } from '../summaries/summaries-types'
import type { KnownField } from './forms-types'

/** Each known field from what the summary of a month says, and from the roster. */
export function knownFigures(
  { categories, filed, notices, visits, decisions }: SummaryFigures,
  homes: { readonly households: number; readonly buildings: number },
): Readonly<Record<KnownField, number>> {
  return {
    ...homes,
    reports_received: sum(categories.map(({ received }) => received)),
    reports_answered: sum(categories.map(({ answered }) => answered)),
    reports_overdue: sum(categories.map(({ overdue }) => overdue)),
    reports_filed: sum(Object.values(filed)),
    homes_told: sum(notices.map(({ phone, door, paper }) => phone + door + paper)),
    visits: sum(visits.map((each) => each.visits)),
    decisions: sum(Object.values(decisions)),
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
