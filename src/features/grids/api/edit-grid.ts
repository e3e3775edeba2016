import { request } from '../../../api/client'

export interface GridEdit {
  readonly name: string
  readonly dutyPhone: string | null
}

export const editGrid = (code: string, body: GridEdit, key: string) =>
  request('put', '/api/v1/grids/{code}', { path: { code }, body, idempotencyKey: key })
