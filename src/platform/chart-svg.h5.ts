import { BarChart as Bars, ScatterChart as Dots } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { BarChart, ChartLook, RangeChart } from '../lib/chart-types'

use([Bars, Dots, GridComponent, LegendComponent, SVGRenderer])

const ROW = 34
const AXIS = 40
const LEGEND = 36
const TYPE = 14

/** The design's colours: a picture does not inherit those of the page. */
const colours = {
  light: {
    ink: '#1c2724',
    line: '#ddd6c7',
    range: '#b9d6cd',
    plain: '#0f5b52',
    bad: '#bf2f27',
    held: '#8a8574',
  },
  dark: {
    ink: '#edf1ec',
    line: '#303b37',
    range: '#35655c',
    plain: '#7cd0be',
    bad: '#f0766a',
    held: '#8f9a94',
  },
} as const

/** A dot for each share on the range within which it lies; rows in the order they come. */
export function drawRangesAsSvg({ rows }: RangeChart, look: ChartLook): string {
  const { ink, range, plain } = coloursOf(look)
  const size = TYPE * look.scale
  return render(rows.length * ROW * look.scale + AXIS, look, {
    ...frame(
      rows.map(({ name }) => name),
      look,
      { max: 1, axisLabel: { formatter: (share: number) => `${Math.round(share * 100)}%` } },
    ),
    series: [
      // Holds the range away from the axis.
      {
        type: 'bar',
        stack: 'range',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: rows.map((row) => row.range?.low ?? 0),
      },
      {
        type: 'bar',
        stack: 'range',
        barWidth: 12 * look.scale,
        itemStyle: { color: range, borderRadius: 6 },
        data: rows.map(({ range: known }) => (known ? known.high - known.low : 0)),
      },
      {
        type: 'scatter',
        symbolSize: 12 * look.scale,
        itemStyle: { color: plain },
        label: {
          show: true,
          position: 'top',
          distance: 1,
          color: ink,
          fontSize: size * 0.85,
          formatter: ({ value }: { value: [number, number] }) => `${Math.round(value[0] * 100)}%`,
        },
        data: rows.flatMap((row, place) => (row.range ? [[row.range.share, place]] : [])),
      },
    ],
  })
}

/** Parts of a whole in each row, with their counts; rows in the order they come. */
export function drawBarsAsSvg({ parts, rows }: BarChart, look: ChartLook): string {
  const known = coloursOf(look)
  const size = TYPE * look.scale
  return render(rows.length * ROW * look.scale + AXIS + LEGEND, look, {
    ...frame(
      rows.map(({ name }) => name),
      look,
      { minInterval: 1 },
    ),
    legend: { top: 0, left: 0, textStyle: { color: known.ink, fontSize: size } },
    series: parts.map(({ word, kind }, place) => ({
      type: 'bar',
      name: word,
      stack: 'all',
      barWidth: 16 * look.scale,
      itemStyle: { color: known[kind] },
      data: rows.map(({ counts }) => counts[place] ?? 0),
    })),
  })
}

/** Names down the left, a scale along the bottom. */
function frame(names: readonly string[], look: ChartLook, scale: object): EChartsCoreOption {
  const { ink, line } = coloursOf(look)
  const fontSize = TYPE * look.scale
  return {
    animation: false,
    textStyle: { fontFamily: 'sans-serif' },
    grid: {
      left: 4,
      right: 24,
      top: LEGEND,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      min: 0,
      splitLine: { lineStyle: { color: line } },
      ...scale,
      axisLabel: {
        color: ink,
        fontSize,
        ...('axisLabel' in scale ? (scale.axisLabel as object) : {}),
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...names],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: ink, fontSize, width: look.width * 0.34, overflow: 'break' },
    },
  }
}

function render(height: number, { width }: ChartLook, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: height + LEGEND })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

function coloursOf({ isDark }: ChartLook) {
  return isDark ? colours.dark : colours.light
}
