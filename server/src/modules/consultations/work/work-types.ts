/** What waits for the committee in one consultation, in numbers only. */
export interface ConsultationWork {
  readonly consultationId: string
  /** 异议 without an answer, also after the poll has closed. */
  readonly objections: number
  /** 更正 that somebody else proposed and this member may confirm. */
  readonly corrections: number
  /** 委托 whose paper nobody has examined. */
  readonly delegations: number
  /** 纸质选票 that somebody else entered. */
  readonly slips: number
  /** 要办的事 whose day has passed. */
  readonly milestones: number
}

/** What waits for one member of a committee. */
export interface CommitteeWork {
  /** 议题 with enough support and without an answer. */
  readonly topics: number
  /** What is not public before somebody has looked, and appeals of that; never one's own. */
  readonly checks: number
  /** 意见 that nobody of the committee has read. */
  readonly opinions: number
  /** Claims of homes and disputes about them. */
  readonly homes: number
  /** The newest consultation first; those in which nothing waits are left out. */
  readonly consultations: readonly ConsultationWork[]
}
