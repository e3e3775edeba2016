import type { Leading, MessageTarget } from '../messages-types'

/** The mini-program's pages, as `src/app/routes.ts` has them. */
const PAGES: Readonly<Record<MessageTarget, string>> = {
  report: 'pages/report/index',
  consultation: 'packages/deliberation/pages/consultation/index',
  roll: 'packages/deliberation/pages/roll/index',
  delegation: 'packages/deliberation/pages/delegation/index',
  topic: 'packages/deliberation/pages/topic/index',
  notice: 'packages/more/pages/notice/index',
  visit_requests: 'packages/account/pages/visit-request/index',
  leaving: 'packages/account/pages/leaving/index',
  homes: 'packages/account/pages/homes/index',
  decisions: 'packages/worker/pages/decisions/index',
  workbench: 'packages/worker/pages/workbench/index',
  worker_forms: 'packages/worker/pages/forms/index',
  console: 'packages/console/pages/inbox/index',
  messages: 'packages/account/pages/messages/index',
}

/** Where a tap on a message in WeChat leads. */
export function pageOf({ target, targetId }: Leading): string {
  const name = target === 'decisions' ? 'community' : 'id'
  return targetId === null
    ? PAGES[target]
    : `${PAGES[target]}?${name}=${encodeURIComponent(targetId)}`
}
