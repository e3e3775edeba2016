import { request } from '../../../api/client'

/** What of a text neighbours would not get to read. */
export const checkPersonalData = (text: string) =>
  request('post', '/api/v1/personal-data-checks', { body: { text } })
