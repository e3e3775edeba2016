import type {
  AreaFigures,
  Figure,
  Scoreboard,
} from '../../src/features/evaluation/domain/scoreboard'

export const buildFigure = (
  numerator: number,
  denominator: number,
  interval = { low: 6990, high: 9722 },
): Figure => ({ isHidden: false, numerator, denominator, interval })

export const hiddenFigure: Figure = {
  isHidden: true,
  numerator: null,
  denominator: null,
  interval: null,
}

export const noFigure: Figure = {
  isHidden: false,
  numerator: 0,
  denominator: 0,
  interval: null,
}

/** A community where most is answered, half is solved, and few have said how they like it. */
export function buildAreaFigures(over: Partial<AreaFigures> = {}): AreaFigures {
  return {
    code: '430503001001',
    name: '示范社区',
    level: 'community',
    endedAt: null,
    response: buildFigure(18, 20),
    resolution: buildFigure(9, 18, { low: 2903, high: 7098 }),
    satisfaction: hiddenFigure,
    confirmedByCode: null,
    lapsed: 3,
    rejected: 1,
    open: 7,
    overdue: 2,
    suspended: 1,
    ...over,
  }
}

export function buildScoreboard(over: Partial<Scoreboard> = {}): Scoreboard {
  return {
    from: '2026-01-01',
    to: '2026-12-31',
    asOf: '2026-11-22T16:00:00.000Z',
    area: buildAreaFigures(),
    children: [],
    ...over,
  }
}
