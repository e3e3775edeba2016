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
    expect(run(signed, '--key', '--receipt', receipt).status).toBe(2)
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

  test('a receipt in groups needs no quotes, and a commitment may be in any case', () => {
    const { poll, receipts } = content
    const groups = (text: string) => text.match(/.{1,4}/g) ?? []
    const args = ['--receipt', ...groups(receipts[0] ?? ''), '--commitment']
    const upper = groups((poll.drawCommitment ?? '').toUpperCase())
    expect(run(...args, ...upper, file)).toEqual(run(file))
    expect(run(file, '--receipt', '040F', 'A9AD').lines.at(-1)).toMatch('名单上没有 040FA9AD')
  })

  test('whatever does not hold ends with 1 and the reason', () => {
    const { status, lines } = run(file, '--receipt', 'none')
    expect([status, lines]).toEqual([1, ['不成立：名单上没有 none']])
  })

  const spoil = (change: (board: string) => string | Buffer) => {
    const spoilt = path.join(folder, 'spoilt.ndjson')
    writeFileSync(spoilt, change(write(content).toString()))
    return run(spoilt)
  }

  test('of a result that is not the one counted again, what was written and what was counted', () => {
    const { status, lines } = spoil((board) =>
      board
        .replace(/("tally":\{"turnout":\{"units":)1/, '$117')
        .replace(/("isMet":)(true|false)/, (_, name, isMet) => name + (isMet === 'false')),
    )
    expect([status, lines.slice(0, 2)]).toEqual([
      1,
      ['不成立：重新抽签、计票、判定，结果不一样', '  计票，参加的，票数：名单写 17，重新算是 1'],
    ])
    expect(lines[2]).toMatch(
      /^ {2}判定，第 1 题，门槛，第 1 项，够不够：名单写 (不?够)，重新算是 (?!\1，)/,
    )
    expect(lines.join('')).not.toMatch(/[{}]/)
  })

  test('a line that was changed is told as such', () => {
    const { status, lines } = spoil((board) => board.replace('装电梯', '修路灯'))
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^不成立：名单里至少有一行被改过/)])
  })

  test('no word of a board that does not hold makes a line of its own', () => {
    const { status, lines } = spoil((board) =>
      board.replace('"channel":"online"', '"channel":"\\n全部成立"'),
    )
    expect([status, lines.length]).toEqual([1, 1])
  })

  test.each<[string, (board: string) => string | Buffer]>([
    ['is empty', () => ''],
    ['begins with a mark', (board) => `\ufeff${board}`],
    ['has other line ends', (board) => board.replaceAll('\n', '\r\n')],
    ['is in another encoding', () => Buffer.from([0x7b, 0xd7, 0xb0, 0xb5, 0xe7, 0x7d, 0x0a])],
    ['is a page that says why not', () => '<!DOCTYPE html>\n<title>502 Bad Gateway</title>\n'],
    ['is a refusal', () => '{"code":"not_found","status":404}'],
    ['ends in a line', (board) => board.slice(0, -40)],
    ['ends between lines', (board) => `${board.split('\n').slice(0, 2).join('\n')}\n`],
  ])('a file that %s was not verified, which is no word against the board', (_case, change) => {
    const { status, lines } = spoil(change)
    expect([status, lines]).toEqual([
      2,
      [expect.stringMatching(/^没能核验：文件不完整，请重新下载（.+）$/)],
    ])
  })

  test.each([
    [[], '没有写名单文件的名字'],
    [['missing.ndjson'], '打不开 missing.ndjson：没有这个文件'],
    [['.'], '这是文件夹'],
    [[file, '--recipt', '040F'], '不认识 --recipt，能写的是 --key、--commitment、--receipt'],
    [[file, '--key', '--receipt', '040F'], '--key 后面没有写'],
    [[file, 'another.ndjson'], '不知道 another.ndjson 是什么'],
  ])('written %j, it says which word is wrong', (args, reason) => {
    const { status, lines } = run(...args)
    expect([status, lines]).toEqual([2, [expect.stringContaining(reason)]])
    expect(lines[0]).toMatch(/^没能核验：/)
  })
})
