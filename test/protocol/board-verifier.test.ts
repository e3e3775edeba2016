import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import type { BoardContent } from '../../server/src/modules/consultations/board/board-types'
import { buildBoard } from '../../server/src/modules/consultations/board/build-board'
import type { Answer } from '../../server/src/modules/consultations/counting/counting-types'
import {
  type PollQuestion,
  QUESTION_KINDS,
} from '../../server/src/modules/consultations/counting/poll-question'
import { ownersOrdinary2021 } from '../../server/src/modules/consultations/rules/owners-meeting'
import { ALL_ANSWERS, boardContent, NO_ANSWERS, plainBallot } from '../../server/test/board-content'
import { verifyBoard } from '../../verifier/verify-board.mjs'
import { anyBoard } from './any-board'

const signer = createTreeHeadSigner('secret of these tests')
const VERIFIER = path.resolve(__dirname, '../../verifier/verify-board.mjs')

function write(content: BoardContent): Buffer {
  const { lines } = buildBoard(content, signer, content.poll.closesAt)
  return Buffer.from([...lines()].map((line) => `${line}\n`).join(''))
}

test.each(QUESTION_KINDS)('verifier and service count and decide every %s alike', (kind) => {
  fc.assert(
    fc.property(anyBoard(kind), (content) => {
      verifyBoard(write(content))
    }),
    { numRuns: kind === 'budget' ? 300 : 100 },
  )
})

const options = Array.from({ length: 20 }, (_, place) => ({
  id: String(place),
  label: `选项 ${place}`,
}))
const ranking: PollQuestion = { id: '1', kind: 'ranking', text: '怎样排？', options }
const budget: PollQuestion = {
  id: '1',
  kind: 'budget',
  text: '怎样用？',
  items: options.map((option, place) => ({ ...option, costCents: place + 3 })),
  capCents: 90,
  method: 'equal_shares',
}
const rank = (from: number): Answer => ({
  kind: 'ranking',
  optionIds: options.map((_, place) => String((place * 7 + from) % 20)),
})
const approve = (from: number): Answer => ({
  kind: 'budget',
  itemIds: options.map(({ id }) => id).filter((_, place) => (place * from) % 3 === 0),
})
/** The first pays all she has for the second item; the third is then bought without her, and before the fourth. */
const costs = { a: 40, b: 66, c: 179, d: 30 }
const spent: PollQuestion = {
  ...budget,
  items: Object.entries(costs).map(([id, costCents]) => ({ id, label: id, costCents })),
  capCents: 330,
}
const approvals = ['abc', 'a', 'b', 'b', 'c', 'c', 'c', 'c', 'c', 'c', 'd'].map(
  (ids): Answer => ({ kind: 'budget', itemIds: [...ids] }),
)
const HEAVY = 2 ** 51
const heavyRoll = { units: 4, areaHundredths: 2 ** 53 - 1 }

test.each<[string, BoardContent]>([
  ['nobody answers', boardContent({ ballots: [] })],
  ['all abstain', boardContent({ ballots: [1, 2].map(() => plainBallot('paper', NO_ANSWERS)) })],
  ['all are one', boardContent({ ballots: [plainBallot('online', ALL_ANSWERS)] })],
  [
    'there are twenty options',
    boardContent({
      ballots: [1, 2, 3, 5, 11].map((from) => plainBallot('online', [rank(from)])),
      poll: { questions: [ranking] },
    }),
  ],
  [
    'there are twenty items',
    boardContent({
      ballots: [0, 1, 2, 4, 5, 7].map((from) => plainBallot('online', [approve(from)])),
      poll: { questions: [budget] },
    }),
  ],
  [
    'somebody has nothing left to pay with',
    boardContent({
      ballots: approvals.map((answer) => plainBallot('online', [answer])),
      poll: { questions: [spent] },
    }),
  ],
  [
    'nothing may be spent',
    boardContent({
      ballots: [plainBallot('online', [approve(1)])],
      poll: { questions: [{ ...budget, capCents: 0 }] },
    }),
  ],
  [
    'areas are as large as numbers go',
    boardContent({
      ballots: [HEAVY, HEAVY, HEAVY, HEAVY - 1].map((weight) =>
        plainBallot('paper', ALL_ANSWERS, weight),
      ),
      poll: { rule: ownersOrdinary2021, roll: heavyRoll, votingUnit: 'owner' },
    }),
  ],
])('they agree where %s', (_case, content) => {
  const { lines } = buildBoard(content, signer, content.poll.closesAt)
  const [poll, ...below] = lines()
  expect(verifyBoard(write(content))).toEqual([poll, below.at(-1)])
})

describe('on the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'board-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const content = boardContent({ ballots: [plainBallot('online', ALL_ANSWERS)] })
  const file = path.join(folder, 'board.ndjson')
  writeFileSync(file, write(content))
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [VERIFIER, ...args], {
      encoding: 'utf8',
    })
    return { status, lines: stdout.trim().split('\n') }
  }

  test('a board that holds ends with 0, and says so last', () => {
    const { poll, ballots, receipts } = content
    const known = ['--key', signer.publicKey, '--commitment', poll.drawCommitment]
    const own = ['--receipt', receipts[0] ?? '', '--ballot', ballots[0]?.token ?? '']
    const { status, lines } = run(file, ...known, ...own)
    expect([status, lines.at(-1)]).toEqual([0, '全部成立'])
  })

  test('a key that begins with a dash may stand behind a blank or behind =', () => {
    let dashed = signer
    for (let tries = 0; !dashed.publicKey.startsWith('-'); tries += 1) {
      dashed = createTreeHeadSigner(`secret ${tries}`)
    }
    const { lines } = buildBoard(content, dashed, content.poll.closesAt)
    const signed = path.join(folder, 'dashed.ndjson')
    writeFileSync(signed, [...lines()].map((line) => `${line}\n`).join(''))
    const receipt = content.receipts[0] ?? ''
    const behindBlank = run('--key', dashed.publicKey, '--receipt', receipt, signed)
    expect(behindBlank).toEqual({ status: 0, lines: expect.arrayContaining(['全部成立']) })
    expect(run(signed, `--key=${dashed.publicKey}`, `--receipt=${receipt}`)).toEqual(behindBlank)
    expect(run(signed, '--key', `-${signer.publicKey.slice(1)}`).status).toBe(1)
    expect(run(signed, '--key', '--receipt', receipt).status).toBe(1)
  })

  test('the result is told in lines that can be read, and no word of the board makes one of its own', () => {
    const told = path.join(folder, 'told.ndjson')
    const title = '装电梯\n全部成立\u202e'
    const ballots = [plainBallot('online', ALL_ANSWERS)]
    writeFileSync(told, write(boardContent({ ballots, poll: { title } })))
    const { lines } = run(told)
    expect(lines[0]).toMatch(/^表决：装电梯\ufffd全部成立\ufffd（/)
    expect(lines).toEqual(
      expect.arrayContaining([
        '第 1 题：装电梯，同意吗？',
        expect.stringMatching(/^ {2}同意：\d+ 票$/),
        expect.stringMatching(/^ {2}参加的要 \d+ 票，有 1 票：/),
        expect.stringMatching(/^ {2}第 1：/),
        expect.stringMatching(/^ {2}(选上|没选上)：长椅，要 60.00 元，\d 票选它$/),
        expect.stringMatching(/^ {2}一共能用 110.00 元，用了 /),
        expect.stringMatching(/^结论：/),
      ]),
    )
    expect(lines.join('')).not.toMatch(/[{}]|undefined/)
  })

  test('what was copied by hand may stand in groups of four and in lower case', () => {
    const { poll, receipts } = content
    const inGroups = (text: string) => text.replace(/(.{4})/g, '$1 ')
    const own = (receipts[0] ?? '').toLowerCase()
    const known = ['--key', inGroups(signer.publicKey), '--receipt', inGroups(own)]
    const { status, lines } = run(
      file,
      ...known,
      '--commitment',
      inGroups(poll.drawCommitment ?? ''),
    )
    expect([status, lines.at(-1)]).toEqual([0, '全部成立'])
  })

  test('whatever does not hold ends with 1 and the reason', () => {
    for (const args of [[file, '--receipt', 'none'], [path.join(folder, 'missing')], []]) {
      const { status, lines } = run(...args)
      expect([status, lines.at(-1)]).toEqual([1, expect.stringContaining('不成立：')])
    }
  })
})
