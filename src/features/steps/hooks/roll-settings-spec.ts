import type { Reply } from '../../../lib/reply'
import { changeRollSettings } from '../api/change-roll-settings'
import { rollSettingsCopy as copy } from '../roll-console-copy'
import type { ActSpec } from './use-act'

export type RollSettings = Reply<'getRollSettings'>

const DAYS = [3, 5, 7, 10, 14, 30]
const UNITS = [1, 2, 3, 5, 10]

/** Changing what a county lays down about rolls. */
export function rollSettingsSpec(countyCode: string, settings: RollSettings): ActSpec {
  const { objectionDays, delegatedUnits } = settings
  return {
    id: 'roll-settings',
    open: copy.title,
    title: copy.title,
    note: copy.note,
    word: copy.save,
    done: copy.saved,
    fields: [
      {
        name: 'objectionDays',
        kind: 'choice',
        label: copy.objectionDays,
        items: itemsOf(DAYS, objectionDays, copy.days),
        initial: String(objectionDays),
      },
      {
        name: 'delegatedUnits',
        kind: 'choice',
        label: copy.delegatedUnits,
        items: itemsOf(UNITS, delegatedUnits, copy.units),
        initial: String(delegatedUnits),
      },
    ],
    send: (values, key) =>
      changeRollSettings(
        countyCode,
        {
          objectionDays: Number(values.objectionDays),
          delegatedUnits: Number(values.delegatedUnits),
        },
        key,
      ),
  }
}

/** What is usual, and what holds now. */
function itemsOf(usual: readonly number[], now: number, wordOf: (count: number) => string) {
  return [...new Set([...usual, now])]
    .sort((a, b) => a - b)
    .map((count) => ({ key: String(count), word: wordOf(count) }))
}
