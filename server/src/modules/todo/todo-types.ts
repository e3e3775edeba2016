import type { TenantId } from '../../lib/ids'

/** What can wait for a grid worker; what is due at the same instant stands in this order. */
export const TODO_KINDS = ['report', 'claim', 'dispute', 'visit', 'notice', 'form'] as const

export type TodoKind = (typeof TODO_KINDS)[number]

/** Something that waits for a grid worker. */
export interface TodoItem extends TenantId {
  readonly kind: TodoKind
  /** A report's words, a notice's title, a form's name, or the home it is about. */
  readonly words: string
  /** A report's next limit, the day to decide or to answer, the end of a notice, of the day a visit is agreed for or a form is due. */
  readonly dueAt: Date
}
