import type { Reply } from '../../../lib/reply'

/** Something that waits for a grid worker. */
export type TodoItem = Reply<'listTodo'>['items'][number]
