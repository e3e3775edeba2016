import { actRoute, EmptyBody } from './act-route'

export const resumeReport = actRoute({
  path: '/resumption',
  operationId: 'resumeReport',
  summary: 'Go on after a suspension; the clock runs again',
  body: EmptyBody,
  toAct: () => ({ event: 'resume', note: '' }),
})
