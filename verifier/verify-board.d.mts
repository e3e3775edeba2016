/** What somebody noted while the poll was open, to be found again on its board. */
export interface KnownOfBoard {
  /** The key that signs tree heads, as published at the opening. */
  readonly key?: string
  readonly commitment?: string
  readonly receipt?: readonly string[]
  readonly ballot?: readonly string[]
}

/** The lines of the poll and of the result. Throws the first reason why the board is not right. */
export function verifyBoard(file: Buffer, known?: KnownOfBoard): string[]
