import type { Route } from '../route'
import { listTodo } from './list-todo'

export const todoRoutes: readonly Route[] = [listTodo]
