import type { Static } from 'typebox'
import type { OpenActivity } from '../../../modules/evaluation/evaluation-types'
import type { OpenActivitySchema } from './schemas'

export function presentOpenActivity({
  at,
  ...activity
}: OpenActivity): Static<typeof OpenActivitySchema> {
  return { ...activity, at: at.toISOString() }
}
