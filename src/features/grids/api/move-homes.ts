import { request } from '../../../api/client'

/** A building, or one home alone, by its id, and the grid it goes to. */
export interface HomeMove {
  readonly kind: 'building' | 'home'
  readonly id: string
  readonly gridCode: string
}

export const moveHomes = ({ kind, id, gridCode }: HomeMove, key: string) => {
  const move = { path: { id }, body: { gridCode }, idempotencyKey: key }
  return kind === 'building'
    ? request('put', '/api/v1/buildings/{id}/grid', move)
    : request('put', '/api/v1/households/{id}/grid', move)
}
