import { request } from '../../../api/client'
import type { NoticeCorrection } from '../domain/notice'

export const correctNotice = (
  { id, ...correction }: NoticeCorrection & { id: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/notices/{id}/corrections', {
    path: { id },
    body: correction,
    idempotencyKey,
  })
