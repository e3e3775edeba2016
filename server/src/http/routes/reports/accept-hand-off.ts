import { actRoute, EmptyBody } from './act-route'

export const acceptHandOff = actRoute({
  path: '/hand-offs/acceptance',
  operationId: 'acceptHandOff',
  summary: 'Take over a report that was handed to this unit',
  body: EmptyBody,
  toAct: () => ({ event: 'accept_hand_off', note: '' }),
})
