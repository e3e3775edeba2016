import type { TreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import {
  type BoardTree,
  buildBoardTree,
} from '../../server/src/modules/consultations/board/board-tree'
import { seedOfDraw } from '../../server/src/modules/consultations/board/draw-secret'

/** The lines of a board with one thing changed, and what. */
export interface Mutation {
  readonly name: string
  readonly lines: readonly string[]
}

/** Each line once left out, doubled, emptied, put after the next. */
export function* moveLines(lines: readonly string[]): Generator<Mutation> {
  for (const [at, line] of lines.entries()) {
    const [before, after, next] = [lines.slice(0, at), lines.slice(at + 1), lines[at + 1]]
    yield { name: `${at} left out`, lines: [...before, ...after] }
    yield { name: `${at} doubled`, lines: [...before, line, line, ...after] }
    yield { name: `${at} emptied`, lines: [...before, '', ...after] }
    if (next === undefined) continue
    yield { name: `${at} after the next`, lines: [...before, next, line, ...after.slice(1)] }
  }
}

/** Each value in each line once changed, left out, joined by another; and each line once written in another way. */
export function* changeLines(lines: readonly string[]): Generator<Mutation> {
  for (const [at, line] of lines.entries()) {
    const variants = [...variantsOf(JSON.parse(line))].map((value) => JSON.stringify(value))
    for (const text of [...variants, `${line} `, line.replace('{', '{"type":"poll",')]) {
      const instead = lines.map((old, place) => (place === at ? text : old))
      yield { name: `${at} now ${text}`, lines: instead }
    }
  }
}

/** Everything that differs from a JSON value in one place. */
function* variantsOf(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* [`${value}0`, flipLast(value)]
  else if (typeof value === 'number') yield* [value + 1, value - 1, String(value)]
  else if (typeof value === 'boolean') yield !value
  else if (value === null) yield* ['a', 1, []]
  else if (Array.isArray(value)) yield* listVariants(value)
  else if (typeof value === 'object') yield* recordVariants(Object.entries(value))
}

function* listVariants(list: readonly unknown[]): Generator<unknown> {
  yield* [[...list, ...list.slice(-1)], [...list, 1], list.slice(1), null]
  if (list.length > 1) yield [...list].reverse()
  for (const [at, each] of list.entries()) {
    for (const variant of variantsOf(each)) yield list.map((old, i) => (i === at ? variant : old))
  }
}

function* recordVariants(entries: readonly [string, unknown][]): Generator<unknown> {
  const whole = Object.fromEntries(entries)
  yield { ...whole, more: 1 }
  yield Object.fromEntries([...entries].reverse())
  for (const [key, inside] of entries) {
    yield Object.fromEntries(entries.filter(([other]) => other !== key))
    for (const variant of variantsOf(inside)) yield { ...whole, [key]: variant }
  }
}

function flipLast(text: string): string {
  return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
}

/**
 * What everybody can write anew when lines were changed: size, root and seed.
 * @param signer also signs the head anew, as only the holder of a key can
 */
export function sealAgain(lines: readonly string[], signer?: TreeHeadSigner): string[] {
  const isAbove = (line: string) => !line.includes('{"type":"head"') && !line.includes('"drawSeed"')
  const tree = buildBoardTree(lines.filter(isAbove))
  const pollId = /"id":"([^"]+)"/.exec(lines[0] ?? '')?.[1] ?? '-'
  return lines.map((line) => (isAbove(line) ? line : sealLine(line, tree, pollId, signer)))
}

function sealLine(line: string, tree: BoardTree, pollId: string, signer?: TreeHeadSigner): string {
  const { size, rootHash } = tree
  const value = JSON.parse(line)
  if (value.type !== 'head') {
    const drawSeed = seedOfDraw(Buffer.from(String(value.drawSecret), 'hex'), rootHash)
    return JSON.stringify({ ...value, drawSeed })
  }
  const head = { ...value, size, rootHash: rootHash.toString('hex') }
  if (!signer) return JSON.stringify(head)
  const signedAt = new Date(value.signedAt)
  const signature = signer.sign({ pollId, size, rootHash, signedAt })
  return JSON.stringify({ ...head, publicKey: signer.publicKey, signature })
}
