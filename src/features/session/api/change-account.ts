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

/** @param tried what was typed, with the id of its sending */
export const setMyPhoneBySms = (tried: { id: string; phone: string; code: string }) =>
  request('put', '/api/v1/me/phone-by-sms', { body: tried })

/** An account that has the phone which was just proven. */
export type MergeOffer = NonNullable<Awaited<ReturnType<typeof setMyPhone>>['merge']>

/** Null where the other account has no second factor. */
export type ShownFactor = { code: string | null } | { recoveryCode: string }

export const mergeAccounts = (body: { offerId: string } & ShownFactor, idempotencyKey: string) =>
  request('post', '/api/v1/me/mergers', { body, idempotencyKey })
