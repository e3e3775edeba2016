import { request } from '../../../api/client'

/** One I have opened. */
export const readMessage = (id: string) =>
  request('put', '/api/v1/me/messages/{id}/reading', { path: { id } })

/** All up to one; what comes later stays unread. */
export const readMessages = (untilId: string) =>
  request('put', '/api/v1/me/messages/reading', { body: { untilId } })
