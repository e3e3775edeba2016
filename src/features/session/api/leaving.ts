import { request } from '../../../api/client'
import { fetchFile } from '../../../api/fetch-file'

export const askDeletion = (idempotencyKey: string) =>
  request('post', '/api/v1/me/deletion', { idempotencyKey })

export const takeBackDeletion = (idempotencyKey: string) =>
  request('delete', '/api/v1/me/deletion', { idempotencyKey })

/** @param name of the file among the person's downloads, without its ending */
export const fetchMyData = (format: 'xlsx' | 'json', name: string) =>
  fetchFile('/api/v1/me/data', { query: { format }, name: `${name}.${format}` })
