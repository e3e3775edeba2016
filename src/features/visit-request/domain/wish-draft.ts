import { isRecord } from '../../../lib/waiting'
import {
  DAY_PARTS,
  type DayPart,
  FOR_WHOM,
  type ForWhom,
  REQUEST_PURPOSES,
  type RequestPurpose,
} from './visit-request'

/** What a home is about to ask for. */
export interface WishDraft {
  readonly key: string
  readonly purpose: RequestPurpose | undefined
  readonly forWhom: ForWhom
  /** `YYYY-MM-DD`; undefined for any day. */
  readonly day: string | undefined
  readonly part: DayPart
  readonly words: string
}

export const startWish = (key: string): WishDraft => ({
  key,
  purpose: undefined,
  forWhom: 'self',
  day: undefined,
  part: 'any',
  words: '',
})

export const isEmptyWish = ({ purpose, words }: WishDraft): boolean =>
  purpose === undefined && words.trim() === ''

/** As the phone kept it, save for the day, which may be over; undefined when what was kept is none. */
export function restoreWish(kept: unknown): WishDraft | undefined {
  if (!isRecord(kept) || typeof kept.key !== 'string' || typeof kept.words !== 'string') return
  return {
    ...startWish(kept.key),
    purpose: REQUEST_PURPOSES.find((each) => each === kept.purpose),
    forWhom: FOR_WHOM.find((each) => each === kept.forWhom) ?? 'self',
    part: DAY_PARTS.find((each) => each === kept.part) ?? 'any',
    words: kept.words,
  }
}
