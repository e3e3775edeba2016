import type { CheckMode, FirstStatus } from './content-checks-types'

/** Words that stand for what the development checker turns down, and what it is not sure of. */
const DECLINED_WORD = '违禁'
const DOUBTED_WORD = '可疑'

/** At once where nobody outside is asked: then what passes is public with the same transaction. */
export function firstStatus(mode: CheckMode, text: string): FirstStatus {
  if (mode === 'wechat') return { status: 'pending', rule: null }
  if (mode === 'manual') return { status: 'manual', rule: null }
  if (text.includes(DECLINED_WORD)) return { status: 'declined', rule: 'unlawful' }
  return { status: text.includes(DOUBTED_WORD) ? 'manual' : 'passed', rule: null }
}
