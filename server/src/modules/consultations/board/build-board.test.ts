import { createHash } from 'node:crypto'
import {
  ALL_ANSWERS,
  ALL_QUESTIONS,
  boardContent,
  NO_ANSWERS,
  plainBallot,
} from '../../../../test/board-content'
import { hashLeaf } from '../../../lib/merkle-hash'
import { verifyInclusion } from '../../../lib/merkle-proof'
import { createTreeHeadSigner, verifyTreeHead } from '../../../lib/signed-tree-head'
import { writeBallot, writePoll, writeReceipt } from './board-lines'
import { buildBoardTree } from './board-tree'
import type { BoardContent } from './board-types'
import { buildBoard } from './build-board'

const signer = createTreeHeadSigner('secret of these tests')
const CLOSE = new Date('2026-11-30T10:00:01Z')

const content = boardContent({
  ballots: [
    plainBallot('online', ALL_ANSWERS),
    plainBallot('paper', ALL_ANSWERS),
    plainBallot('online', NO_ANSWERS),
  ],
})
const build = (from: BoardContent) => buildBoard(from, signer, CLOSE)
const linesOf = (from: BoardContent) => [...build(from).lines()]

test('a board is the poll, its ballots, their receipts, the head and the result', () => {
  const types = linesOf(content).map((line) => JSON.parse(line).type)
  const [ballots, receipts] = ['ballot', 'receipt'].map((type) => [type, type, type])
  expect(types).toEqual(['poll', ...(ballots ?? []), ...(receipts ?? []), 'head', 'result'])
})

test('the order in which ballots came and receipts were given does not show', () => {
  const { ballots, receipts } = content
  const turned = {
    ...content,
    ballots: [...ballots].reverse(),
    receipts: [...receipts.slice(1), ...receipts.slice(0, 1)],
  }
  expect(linesOf(turned)).toEqual(linesOf(content))
})

test('a line is the same in whatever order its keys were stored', () => {
  const turned: unknown = JSON.parse(JSON.stringify(ALL_QUESTIONS), (_key, value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  )
  const poll = { ...content.poll, questions: turned as typeof ALL_QUESTIONS }
  expect(writePoll(poll)).toBe(writePoll(content.poll))
})

test('the head is signed over every line above it, and the draw hangs on it', () => {
  const { head, result, lines } = build(content)
  const { rootHash, size } = buildBoardTree([...lines()].slice(0, -2))
  expect([head.size, head.rootHash]).toEqual([size, rootHash.toString('hex')])
  const signed = { pollId: content.poll.id, size, rootHash, signedAt: CLOSE }
  expect(verifyTreeHead(signer.publicKey, signed, head.signature)).toBe(true)
  const seed = createHash('sha256').update(content.drawSecret).update(rootHash).digest('hex')
  expect(result.drawSeed).toBe(seed)
})

test('every ballot and every receipt can be shown to stand on the board, and nothing else', () => {
  const { tree, head } = build(content)
  const lines = [...content.ballots.map(writeBallot), ...content.receipts.map(writeReceipt)]
  for (const line of lines) {
    const { index = -1, size = -1, proof = [] } = tree.inclusionOf(line) ?? {}
    const leafHash = hashLeaf(Buffer.from(line))
    const claim = { leafHash, index, size, rootHash: Buffer.from(head.rootHash, 'hex') }
    const hashes = proof.map((hash) => Buffer.from(hash, 'hex'))
    expect(verifyInclusion(claim, hashes)).toBe(true)
  }
  expect(tree.inclusionOf(writeReceipt('0000'))).toBeUndefined()
})

test.each<[string, Partial<BoardContent>]>([
  ['a ballot without a receipt', { receipts: content.receipts.slice(1) }],
  ['a ballot twice', { ballots: [...content.ballots.slice(1), ...content.ballots.slice(1, 2)] }],
  ['a receipt twice', { receipts: content.receipts.map(() => '7') }],
  ['another draw', { drawSecret: Buffer.alloc(32) }],
  ['a draw of too few bytes', { drawSecret: Buffer.alloc(31) }],
])('a board with %s is not built', (_fault, change) => {
  expect(() => build({ ...content, ...change })).toThrow(RangeError)
})

test('a poll nobody answered has a board of its own', () => {
  const board = build(boardContent({ ballots: [] }))
  expect([...board.lines()]).toHaveLength(3)
  expect(board.result.decision.outcome).toBe('mixed')
})
