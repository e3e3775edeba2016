import type { BarChart, ChartLook, RangeChart } from '../lib/chart-types'

/** The library would not fit in a subpackage; the tables say the same. */
export const canDrawCharts = false

export function drawRanges(_chart: RangeChart, _look: ChartLook): Promise<string> {
  return Promise.reject(new Error('There are no charts in WeChat'))
}

export function drawBars(_chart: BarChart, _look: ChartLook): Promise<string> {
  return Promise.reject(new Error('There are no charts in WeChat'))
}
