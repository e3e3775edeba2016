import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { writeReceipt } from './board-lines'
import { findBoardHead, readBoardLines } from './board-repository'
import { type BoardTree, buildBoardTree, type LineInclusion } from './board-tree'
import type { BoardHead } from './board-types'

/** That a receipt stands on the board, and under which signed head. */
export interface ReceiptProof {
  /** The leaf that is proved, without its line feed. */
  readonly line: string
  readonly inclusion: LineInclusion
  readonly head: BoardHead
}

export interface BoardsReader {
  /**
   * What was signed at the close.
   * @throws DomainError `not_found` before it
   */
  getBoardHead(poll: TenantId): Promise<BoardHead>
  /**
   * The whole board of an ended poll, line by line.
   * @throws DomainError `not_found` before the close
   */
  readBoard(poll: TenantId): Promise<AsyncGenerator<string>>
  /** @throws DomainError `not_found` before the close, and for a receipt that is not on the board */
  proveReceipt(poll: TenantId, receipt: string): Promise<ReceiptProof>
}

/** Trees of the boards that were asked last; one of 200,000 ballots takes about 25 MB. */
const MOST_TREES = 4
/** The head and the result stand below the tree. */
const LINES_BELOW = 2

export function createBoardsReader(db: Kysely<Database>): BoardsReader {
  const trees = new Map<string, Promise<BoardTree>>()

  async function getBoardHead(poll: TenantId): Promise<BoardHead> {
    const head = await findBoardHead(db, poll)
    if (!head) throw notFound('board')
    return head
  }

  /** A board never changes, so its tree is built once. */
  function treeOf(poll: TenantId, size: number): Promise<BoardTree> {
    const id = formatTenantId(poll)
    const known = trees.get(id)
    if (known) return known
    const tree = readTree(poll, size)
    if (trees.size >= MOST_TREES) trees.clear()
    trees.set(id, tree)
    tree.catch(() => trees.delete(id))
    return tree
  }

  async function readTree(poll: TenantId, size: number): Promise<BoardTree> {
    const lines: string[] = []
    for await (const line of readBoardLines(db, poll)) lines.push(line)
    if (lines.length !== size + LINES_BELOW) throw new Error('A board is incomplete')
    return buildBoardTree(lines.slice(0, size))
  }

  return {
    getBoardHead,
    async readBoard(poll) {
      await getBoardHead(poll)
      return readBoardLines(db, poll)
    },
    async proveReceipt(poll, receipt) {
      const head = await getBoardHead(poll)
      const line = writeReceipt(receipt)
      const inclusion = (await treeOf(poll, head.size)).inclusionOf(line)
      if (!inclusion) throw notFound('receipt')
      return { line, inclusion, head }
    },
  }
}
