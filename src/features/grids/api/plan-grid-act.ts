import { request } from '../../../api/client'
import type { Split } from '../domain/grids'

/** What may be done to one grid, after it was looked at as a plan. */
export type GridAct =
  | { readonly kind: 'merge'; readonly intoCode: string }
  | { readonly kind: 'split'; readonly split: Split }
  | { readonly kind: 'renumber'; readonly number: string }
  | { readonly kind: 'retire' }

export function planGridAct(code: string, act: GridAct, idempotencyKey: string) {
  const grid = { path: { code }, idempotencyKey }
  switch (act.kind) {
    case 'merge':
      return request('post', '/api/v1/grids/{code}/merge-plan', {
        ...grid,
        body: { intoCode: act.intoCode },
      })
    case 'split':
      return request('post', '/api/v1/grids/{code}/split-plan', { ...grid, body: act.split })
    case 'renumber':
      return request('post', '/api/v1/grids/{code}/renumber-plan', {
        ...grid,
        body: { number: act.number },
      })
    case 'retire':
      return request('post', '/api/v1/grids/{code}/retirement-plan', { ...grid, body: {} })
  }
}
