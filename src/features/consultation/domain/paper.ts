import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** 纸质选票录入, as a list shows it: never what it says. */
export type PaperEntry = Reply<'listPaperBallots'>['items'][number]
/** With what it says and its scan while it waits. */
export type PaperEntryView = Reply<'getPaperBallot'>
export type PaperStatus = PaperEntry['status']
export type PaperAct = PaperEntry['acts'][number]
export type PaperCounts = Reply<'countPaperBallots'>
/** Of a secret poll, by weight: the units that handed in a slip, and the slips entered. */
export type PaperWeight = PaperCounts['marks'][number]
/** A unit of the roll that may have a slip. */
export type PaperUnit = Reply<'searchPaperUnits'>['items'][number]
/** 交票登记: a unit of a secret poll that handed one in. */
export type PaperMark = Reply<'listPaperMarks'>['items'][number]
/** As a slip is sent. */
export type Slip = operations['enterPaperBallot']['requestBody']['content']['application/json']

export interface PaperEntryId {
  readonly pollId: string
  readonly entryId: string
}

export const PAPER_STATUSES = [
  'waiting',
  'confirmed',
  'refused',
  'withdrawn',
] as const satisfies readonly PaperStatus[]

/** Slips of this weight that have not been entered yet. */
export function openSlips({ units, slips }: PaperWeight): number {
  return Math.max(0, units - slips)
}

/** All weights together. */
export function sumWeights(marks: readonly PaperWeight[]): { units: number; slips: number } {
  return marks.reduce(
    (sum, { units, slips }) => ({ units: sum.units + units, slips: sum.slips + slips }),
    { units: 0, slips: 0 },
  )
}
