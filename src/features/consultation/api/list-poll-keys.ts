import { requestAsVisitor } from '../../../api/client'

/** The keys that sign the ballot papers of a secret poll; asked for by nobody in particular, as all get the same. */
export const listPollKeys = async (pollId: string) =>
  (await requestAsVisitor('get', '/api/v1/polls/{id}/keys', { path: { id: pollId } })).items
