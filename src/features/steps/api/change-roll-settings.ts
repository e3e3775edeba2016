import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** For polls that open from now on. */
export const changeRollSettings = (
  countyCode: string,
  body: Body<'changeRollSettings'>,
  idempotencyKey: string,
) =>
  request('put', '/api/v1/roll-settings/{countyCode}', {
    path: { countyCode },
    body,
    idempotencyKey,
  })
