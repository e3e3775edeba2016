import type { BarChart, ChartLook, RangeChart } from '../lib/chart-types'

/** A chart as the address of a picture. Its library is fetched with the first chart. */
export async function drawRanges(chart: RangeChart, look: ChartLook): Promise<string> {
  const { drawRangesAsSvg } = await import('./chart-svg.h5')
  return toImage(drawRangesAsSvg(chart, look))
}

export async function drawBars(chart: BarChart, look: ChartLook): Promise<string> {
  const { drawBarsAsSvg } = await import('./chart-svg.h5')
  return toImage(drawBarsAsSvg(chart, look))
}

export const canDrawCharts = true

function toImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
