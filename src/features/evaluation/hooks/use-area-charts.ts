import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { NOT_KEPT } from '../../../api/kept-queries'
import type { ChartLook } from '../../../lib/chart-types'
import { canDrawCharts, drawBars, drawRanges } from '../../../platform/chart'
import { windowWidth } from '../../../platform/window-width'
import { DisplayContext } from '../../../ui/display-context'
import { chartCopy as copy } from '../copy'
import { chartedRates, chartOpen, chartRate } from '../domain/charted'
import type { AreaFigures } from '../domain/scoreboard'

/** Beyond this many rows a picture says less than the table. */
const MAX_AREAS = 40
const WIDEST = 720
const MARGIN = 32

export interface AreaChart {
  readonly key: string
  readonly title: string
  readonly label: string
  readonly src: string | undefined
}

/** Charts of what the table says; none where nothing can be drawn. */
export function useAreaCharts(areas: readonly AreaFigures[]): readonly AreaChart[] {
  const { isDark, scale } = useContext(DisplayContext)
  const isDrawn = canDrawCharts && areas.length <= MAX_AREAS
  const look = { width: Math.min(WIDEST, windowWidth() - MARGIN), isDark, scale }
  const { data: pictures = NO_PICTURES } = useQuery({
    queryKey: ['area-charts', areas, look],
    // Without the library the table stands alone.
    queryFn: () => drawAll(areas, look),
    networkMode: 'always',
    retry: false,
    meta: NOT_KEPT,
    enabled: isDrawn,
  })
  if (!isDrawn) return []
  return [
    ...chartedRates(areas).map((rate) => ({
      key: rate,
      title: copy.titles[rate],
      label: copy.labels[rate],
    })),
    ...(hasOpen(areas) ? [{ key: 'open', title: copy.titles.open, label: copy.labels.open }] : []),
  ].map((chart) => ({ ...chart, src: pictures[chart.key] }))
}

const hasOpen = (areas: readonly AreaFigures[]) => areas.some(({ open }) => open > 0)

const NO_PICTURES: Pictures = {}

type Pictures = Readonly<Partial<Record<string, string>>>

async function drawAll(areas: readonly AreaFigures[], look: ChartLook): Promise<Pictures> {
  const drawn: Record<string, string> = {}
  for (const rate of chartedRates(areas)) {
    drawn[rate] = await drawRanges(chartRate(areas, rate, copy.unknown), look)
  }
  if (hasOpen(areas)) drawn.open = await drawBars(chartOpen(areas, copy.parts), look)
  return drawn
}
