/** What stands on the sheet of one door. Whoever passes by reads it: no word about people. */
export interface DoorSheet {
  readonly building: string
  readonly community: string
  readonly grid: string
  /** Whom to ring instead of scanning. */
  readonly dutyPhone: string | null
  /** What the code says where it is no mini-program code. */
  readonly link: string
  /** A JPEG of the mini-program code; `missing` where WeChat did not give it this time, null without a mini-program. */
  readonly miniCode: Uint8Array | 'missing' | null
}
