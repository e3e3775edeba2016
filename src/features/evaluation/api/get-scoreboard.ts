import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { formatDate } from '../../../lib/shanghai-time'
import { tableCopy as copy } from '../copy'
import type { Months } from '../domain/period'
import type { AreaFigures } from '../domain/scoreboard'

export function scoreboardQuery(areaCode: string, { from, to }: Months) {
  return queryOptions({
    queryKey: ['scoreboard', areaCode, from, to],
    queryFn: async () => {
      const board = await request('get', '/api/v1/scoreboard', { query: { areaCode, from, to } })
      return { ...board, area: withEnd(board.area), children: board.children.map(withEnd) }
    },
  })
}

/** A grid that goes on under another number has the same name there, so one that ended says until when it was. */
function withEnd(area: AreaFigures): AreaFigures {
  return area.endedAt === null
    ? area
    : { ...area, name: copy.until(area.name, formatDate(area.endedAt)) }
}
