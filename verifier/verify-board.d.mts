/** What somebody noted while the poll was open, to be found again on its board. */
export interface KnownOfBoard {
  /** The key that signs tree heads, as published at the opening. */
  readonly key?: string
  readonly commitment?: string
  readonly receipts?: readonly string[]
  readonly ballots?: readonly string[]
}

/**
 * Rejects with the first reason why the board is not right.
 * @param chunks the file in pieces
 * @param say told each check that holds, in Chinese
 */
export function verifyBoard(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  known?: KnownOfBoard,
  say?: (line: string) => void,
): Promise<void>
