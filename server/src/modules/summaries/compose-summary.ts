import { dayAt, wallClockAt } from '../../lib/shanghai-time'
import { VISIT_PURPOSES } from '../visits/visits-types'
import {
  CONSULTATION_STAGES,
  DECISIONS,
  FILED_CHANNELS,
  type SummaryDocument,
  type SummaryFigures,
  type SummaryPeriod,
  type SummarySection,
} from './summaries-types'
import { summaryCopy as copy } from './summary-copy'

interface SummaryInput {
  /** As it stands under the title. */
  readonly area: string
  readonly isCommunity: boolean
  readonly period: SummaryPeriod
  readonly figures: SummaryFigures
  readonly now: Date
}

/** The figures in the order and the words of a committee's report; pure. */
export function composeSummary({
  area,
  isCommunity,
  period,
  figures,
  now,
}: SummaryInput): SummaryDocument {
  const titles = isCommunity ? copy.communityTitles : copy.titles
  return {
    title: titles[period.kind],
    area,
    date: period.kind === 'day' ? writtenDay(period.period) : writtenMonth(period.period),
    note: now < period.until ? copy.unfinished(writtenMoment(now)) : undefined,
    sections: [
      reportsOf(figures),
      filedOf(figures),
      noticesOf(figures),
      visitsOf(figures),
      decisionsOf(figures),
      consultationsOf(figures),
    ],
    signatures: copy.signatures,
  }
}

function reportsOf({ categories }: SummaryFigures): SummarySection {
  const rows = categories.map(({ name, received, accepted, answered, overdue }) => [
    name,
    received,
    accepted,
    answered,
    overdue,
  ])
  return { ...copy.reports, rows: withTotal(rows) }
}

function filedOf({ filed }: SummaryFigures): SummarySection {
  const rows = FILED_CHANNELS.map((channel) => [copy.filed.channels[channel], filed[channel]])
  return tableOf(copy.filed, rows.filter(hasSomething))
}

function noticesOf({ notices }: SummaryFigures): SummarySection {
  const rows = notices.map(({ title, phone, door, paper }) => [title, phone, door, paper])
  return { ...copy.notices, rows: withTotal(rows) }
}

function visitsOf({ visits }: SummaryFigures): SummarySection {
  const rows = VISIT_PURPOSES.map((each) => [
    copy.visits.purposes[each],
    visits.find(({ purpose }) => purpose === each)?.visits ?? 0,
  ])
  return tableOf(copy.visits, rows.filter(hasSomething))
}

function decisionsOf({ decisions }: SummaryFigures): SummarySection {
  const rows = DECISIONS.map((kind) => [copy.decisions.kinds[kind], decisions[kind]])
  return tableOf(copy.decisions, rows.filter(hasSomething))
}

function consultationsOf({ consultations }: SummaryFigures): SummarySection {
  const { heading, head, empty, stages: words } = copy.consultations
  const rows = consultations.map(({ title, stages }) => [
    title,
    CONSULTATION_STAGES.filter((stage) => stages.includes(stage))
      .map((stage) => words[stage])
      .join('、'),
  ])
  return { heading, head, empty, rows }
}

type Row = readonly (string | number)[]

function tableOf(
  { heading, head, empty }: Omit<SummarySection, 'rows'>,
  rows: readonly Row[],
): SummarySection {
  return { heading, head, empty, rows: withTotal(rows) }
}

const hasSomething = ([, figure]: Row): boolean => figure !== 0

/** Below more than one row. */
function withTotal(rows: readonly Row[]): readonly Row[] {
  const [first] = rows
  if (!first || rows.length === 1) return rows
  const sums = first
    .slice(1)
    .map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1]), 0))
  return [...rows, [copy.total, ...sums]]
}

function writtenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function writtenMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}

function writtenMoment(now: Date): string {
  return `${writtenDay(dayAt(now))} ${wallClockAt(now)}`
}
