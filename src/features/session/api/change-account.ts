import { request } from '../../../api/client'

/** @param code of WeChat's phone button, good once */
export const setMyPhone = (code: string) => request('put', '/api/v1/me/phone', { body: { code } })

export const forgetMyPhone = () => request('delete', '/api/v1/me/phone', {})

export const renameMe = (displayName: string) =>
  request('put', '/api/v1/me/name', { body: { displayName } })

/** On every phone and computer, this one too. */
export const endSessions = () => request('delete', '/api/v1/me/sessions', {})

/** What my worker card shows; null takes it away. */
export const changeMyPhoto = (uploadId: string | null, idempotencyKey: string) =>
  request('put', '/api/v1/me/photo', { body: { uploadId }, idempotencyKey })
