import type { Reply } from '../../../lib/reply'

export type Scoreboard = Reply<'getScoreboard'>
export type AreaFigures = Scoreboard['area']
export type Figure = AreaFigures['response']

/** 响应率 · 解决率 · 满意率, in the order a report goes through them. */
export const RATES = ['response', 'resolution', 'satisfaction'] as const

export type Rate = (typeof RATES)[number]

/** A figure that can be shown: there was something to count, and enough of it. */
export interface ShownFigure {
  readonly numerator: number
  readonly denominator: number
  /** Hundredths of a percent. */
  readonly interval: { readonly low: number; readonly high: number }
}

export function readFigure(figure: Figure): ShownFigure | 'hidden' | 'none' {
  const { isHidden, numerator, denominator, interval } = figure
  if (isHidden || numerator === null || denominator === null) return 'hidden'
  return interval === null ? 'none' : { numerator, denominator, interval }
}

/** Whether anything was reported that could be told about. */
export function hasAnything(area: AreaFigures): boolean {
  return area.open > 0 || RATES.some((rate) => readFigure(area[rate]) !== 'none')
}

/** By code, or by name as people read it; never by any figure. */
export function sortAreas(
  areas: readonly AreaFigures[],
  order: 'code' | 'name',
): readonly AreaFigures[] {
  if (order === 'code') return areas
  return [...areas].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
}
