import { request } from '../../../api/client'
import type { NewImport } from '../domain/grids'

export const planGridImport = (body: NewImport, key: string) =>
  request('post', '/api/v1/grid-plans', { body, idempotencyKey: key })
