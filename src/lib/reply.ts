import type { operations } from '../../types/api.gen'

/** What the service answers to an operation when all is well. */
export type Reply<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
