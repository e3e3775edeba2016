import { TODO_KINDS, type TodoItem, type TodoKind } from './todo-types'

/** The last of a page: when it was due, the place of its kind, and which one it was. */
export interface TodoPosition {
  readonly at: string
  readonly rank: number
  readonly communityCode: string
  readonly id: string
}

/** Where the list of one kind goes on. */
export type DuePosition = Omit<TodoPosition, 'rank'>

/** After all communities and all numbers of an instant. */
const LAST = { communityCode: '9'.repeat(15), id: '9'.repeat(18) } as const

export function byDue(a: TodoItem, b: TodoItem): number {
  return (
    a.dueAt.getTime() - b.dueAt.getTime() ||
    rankOf(a.kind) - rankOf(b.kind) ||
    compare(a.communityCode, b.communityCode) ||
    a.id.length - b.id.length ||
    compare(a.id, b.id)
  )
}

/** Whether it stands behind the place where the list of its kind goes on; for kinds that are read as a whole. */
export function isBehind(item: TodoItem, { at, communityCode, id }: DuePosition): boolean {
  return byDue({ ...item, dueAt: new Date(at), communityCode, id }, item) < 0
}

/** As the parts of a cursor: an instant, a rank, a community and a number. */
export function toCursorParts({ kind, dueAt, communityCode, id }: TodoItem): readonly string[] {
  return [dueAt.toISOString(), String(rankOf(kind)), communityCode, id]
}

export function toPosition([at = '', rank = '', communityCode = '', id = '']: readonly string[]) {
  return { at, rank: Number(rank), communityCode, id }
}

/**
 * Where one kind goes on after the last of a page. Of what is due at that same instant, kinds that stand before have all
 * been shown, and those that stand after none.
 */
export function positionFor(kind: TodoKind, { rank, ...last }: TodoPosition): DuePosition {
  const own = rankOf(kind)
  if (own === rank) return last
  return own < rank ? allOf(last.at) : allBefore(last.at)
}

/** Where the list of one community goes on; those of an instant stand in the order of their codes. */
export function positionIn(communityCode: string, after: DuePosition): DuePosition {
  if (communityCode === after.communityCode) return after
  return communityCode < after.communityCode ? allOf(after.at) : allBefore(after.at)
}

const allOf = (at: string): DuePosition => ({ at, ...LAST })

const allBefore = (at: string): DuePosition => allOf(new Date(Date.parse(at) - 1).toISOString())

/** From 1. */
function rankOf(kind: TodoKind): number {
  return TODO_KINDS.indexOf(kind) + 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
