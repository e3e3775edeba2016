import type { TreeHeadSigner } from '../../../lib/signed-tree-head'
import { tallyPoll } from '../counting/tally-poll'
import { decidePoll } from '../rules/decide-poll'
import { writeBallot, writeHead, writePoll, writeReceipt, writeResult } from './board-lines'
import { type BoardTree, buildBoardTree } from './board-tree'
import type { BoardContent, BoardHead, BoardResult } from './board-types'
import { commitToDraw, seedOfDraw } from './draw-secret'

/** The public board of a closed poll. */
export interface Board {
  readonly tree: BoardTree
  readonly head: BoardHead
  readonly result: BoardResult
  /** Every line from the poll to the result, without line feeds; written anew on each call. */
  lines(): Iterable<string>
}

/**
 * Sorts, hashes, signs and counts. What it leaves to whoever verifies the board: signatures, and the counts of the roll.
 * @param signedAt not before the poll closed
 * @throws RangeError for a token or receipt that stands twice, unequal numbers of ballots and receipts, a secret that is
 * not the one committed to, or what `tallyPoll` and `decidePoll` refuse
 */
export function buildBoard(content: BoardContent, signer: TreeHeadSigner, signedAt: Date): Board {
  const { poll, drawSecret } = content
  if (commitToDraw(drawSecret) !== poll.drawCommitment) {
    throw new RangeError('The draw was committed to with another secret')
  }
  if (content.ballots.length !== content.receipts.length) {
    throw new RangeError('Every ballot has one receipt')
  }
  const ballots = inOrder(content.ballots, ({ token }) => token)
  const receipts = inOrder(content.receipts, (code) => code)
  function* leaves() {
    yield writePoll(poll)
    for (const ballot of ballots) yield writeBallot(ballot)
    for (const code of receipts) yield writeReceipt(code)
  }

  const tree = buildBoardTree(leaves())
  const head = signHead(poll.id, tree, signer, signedAt)
  const drawSeed = seedOfDraw(drawSecret, tree.rootHash)
  const tally = tallyPoll(poll.questions, ballots, drawSeed)
  const decision = decidePoll(poll.rule, poll.roll, tally)
  const shownSecret = Buffer.from(drawSecret).toString('hex')
  const result = { drawSecret: shownSecret, drawSeed, tally, decision }
  return {
    tree,
    head,
    result,
    *lines() {
      yield* leaves()
      yield writeHead(head)
      yield writeResult(result)
    },
  }
}

function signHead(
  pollId: string,
  { size, rootHash }: BoardTree,
  signer: TreeHeadSigner,
  signedAt: Date,
): BoardHead {
  return {
    size,
    rootHash: rootHash.toString('hex'),
    signedAt,
    publicKey: signer.publicKey,
    signature: signer.sign({ pollId, size, rootHash, signedAt }),
  }
}

/** By UTF-16 code units, as `<` compares. @throws RangeError when two have the same key */
function inOrder<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const sorted = [...entries].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  sorted.forEach((entry, place) => {
    const next = sorted[place + 1]
    if (next !== undefined && keyOf(entry) === keyOf(next)) {
      throw new RangeError('A token or a receipt stands twice')
    }
  })
  return sorted
}
