/** What stands on the sheet of one door. Whoever passes by reads it: no word about people. */
export interface DoorSheet {
  readonly building: string
  readonly community: string
  readonly grid: string
  /** Whom to ring instead of scanning. */
  readonly dutyPhone: string | null
  /** What the code says. */
  readonly link: string
}
