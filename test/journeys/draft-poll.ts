import type { Person } from './person'

interface PollDraft {
  readonly title: string
  readonly body: string
  readonly question: string
  readonly gridCode: string
}

/** In the console, as far as every draft goes alike: a motion for the households of one grid. */
export async function draftPoll(committee: Person, draft: PollDraft): Promise<void> {
  await committee.tap('#home-console')
  await committee.tap('#side-consultations')
  await committee.tap('#write-consultation')
  await committee.type('#consultation-title', draft.title)
  await committee.type('#consultation-body', draft.body)
  await committee.type('#question-1-text', draft.question)
  await committee.tap(`#area-${draft.gridCode}`)
  await committee.tap('#unit-household')
}
