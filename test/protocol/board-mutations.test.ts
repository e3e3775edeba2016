import { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import { verifyBoard } from '../../verifier/verify-board.mjs'
import { changeLines, type Mutation, moveLines, sealAgain } from './mutate-board'
import { faultOf, linesOf, named, secret, signer, withPaper } from './three-boards'

const stranger = createTreeHeadSigner('another secret')

describe.each([
  ['named', named],
  ['named with paper', withPaper],
  ['secret with weights and paper', secret],
])('of a board that is %s', (_kind, content) => {
  const lines = linesOf(content)
  const file = lines.join('\n')
  const known = { key: signer.publicKey, commitment: content.poll.drawCommitment }
  const moved = [...moveLines(lines)]
  const changed = [...changeLines(lines)].filter((each) => each.lines.join('\n') !== file)

  /** The names of those that pass for a board. */
  function listUndetected(
    mutations: readonly Mutation[],
    seal: (lines: readonly string[]) => readonly string[] = (written) => written,
  ) {
    const undetected: string[] = []
    for (const mutation of mutations) {
      const sealed = seal(mutation.lines)
      const isAsBefore = sealed.join('\n') === file
      if (!isAsBefore && !faultOf(sealed, known)) undetected.push(mutation.name)
    }
    return undetected
  }

  test('the whole holds', () => {
    expect(faultOf(lines, known)).toBeUndefined()
  })

  test('no change passes', () => {
    expect(changed.length).toBeGreaterThan(200)
    expect(listUndetected([...moved, ...changed])).toEqual([])
  })

  test('no change passes when size, root and seed are computed again', () => {
    const signed = changed.filter((each) => each.lines.at(-1) === lines.at(-1))
    expect(listUndetected([...moved, ...signed], sealAgain)).toEqual([])
  })

  test('no line left out, doubled or moved passes when the service signs the head again', () => {
    const sign = (written: readonly string[]) => sealAgain(written, signer)
    expect(listUndetected(moved, sign)).toEqual([])
  })

  test('its key spelt in another way does not pass, also for who knows no key', () => {
    const { publicKey } = signer
    const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const spelt = [...bits].map((last) => `${publicKey.slice(0, -1)}${last}`)
    for (const other of [...spelt, `${publicKey}=`, `${publicKey} `, `${publicKey}!`]) {
      if (other === publicKey) continue
      const written = lines.map((line) => line.replace(publicKey, other))
      expect(faultOf(written)).toMatch('树头')
    }
  })

  test('signed by somebody else it does not hold', () => {
    expect(faultOf(sealAgain(lines, stranger), known)).toMatch('公钥')
  })
})

test('what is not whole lines of UTF-8 is no board', () => {
  const file = Buffer.from(
    linesOf(named)
      .map((line) => `${line}\n`)
      .join(''),
  )
  const [title, last] = [file.indexOf('加'), file.length - 1]
  const broken = Buffer.from(file)
  broken[title] = 0xff
  const files = [
    file.subarray(0, last),
    broken,
    Buffer.concat([Buffer.from('\ufeff'), file]),
    Buffer.concat([file, Buffer.from('\n')]),
    Buffer.concat([file, Buffer.from('{')]),
    Buffer.from(file.toString().replace('{"type":"result', '\ufeff{"type":"result')),
    Buffer.from(file.toString().replaceAll('\n', '\r\n')),
    Buffer.alloc(0),
  ]
  for (const each of files) expect(() => verifyBoard(each)).toThrow()
})
