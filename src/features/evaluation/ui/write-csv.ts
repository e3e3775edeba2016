import { toCsv } from '../../../lib/csv'
import { ratesCopy, statisticsCopy } from '../copy'
import { type AreaFigures, RATES, readFigure, type Scoreboard } from '../domain/scoreboard'

const copy = statisticsCopy.csv

/** The table as a file, numbers as they are; what is hidden on the screen is hidden in it. */
export function writeCsv(
  { from, to, asOf }: Pick<Scoreboard, 'from' | 'to' | 'asOf'>,
  areas: readonly AreaFigures[],
): string {
  const head = [
    copy.code,
    copy.name,
    copy.from,
    copy.to,
    copy.asOf,
    ...RATES.flatMap((rate) => {
      const name = ratesCopy.rates[rate]
      return [copy.numerator(name), copy.denominator(name), copy.low(name), copy.high(name)]
    }),
    copy.byCode,
    copy.lapsed,
    copy.rejected,
    copy.open,
    copy.overdue,
    copy.suspended,
  ]
  const rows = areas.map((area) => [
    area.code,
    area.name,
    from,
    to,
    asOf,
    ...RATES.flatMap((rate) => figureCells(area[rate])),
    area.confirmedByCode ?? copy.hidden,
    area.lapsed ?? copy.hidden,
    area.rejected ?? copy.hidden,
    area.open,
    area.overdue,
    area.suspended,
  ])
  return toCsv([head, ...rows])
}

function figureCells(figure: AreaFigures['response']): (string | number)[] {
  const read = readFigure(figure)
  if (read === 'hidden') return [copy.hidden, copy.hidden, copy.hidden, copy.hidden]
  if (read === 'none') return [0, 0, '', '']
  return [read.numerator, read.denominator, read.interval.low / 100, read.interval.high / 100]
}
