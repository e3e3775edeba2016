import type { ActTopic } from '../../lib/office-acts'

/** One act in office. */
export interface OfficeEntry {
  readonly id: string
  readonly at: Date
  /** Null for what time did, e.g. archiving. */
  readonly displayName: string | null
  /** The name of the use case. */
  readonly operation: string
  readonly topic: ActTopic
  /** Of reports and notices; what is about a home, a ballot or a person is not named. */
  readonly subjectId: string | null
}

export interface EntriesAsked {
  /** A community, or a county for the settings that hold in all of it. */
  readonly areaCode: string
  readonly topic: ActTopic | undefined
  /** From its first moment in Shanghai. */
  readonly fromDay: string | undefined
  /** To its last. */
  readonly untilDay: string | undefined
}
