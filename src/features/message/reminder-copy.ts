import type { Template } from './domain/message'

export const reminderCopy = {
  ask: {
    report: '有结果时微信提醒我',
    consultation: '有结果时微信提醒我',
    notice: '有新通知时微信提醒我',
    home: '有结果时微信提醒我',
  } satisfies Record<Template, string>,
  once: '点一次，提醒一次。不点也行，消息里都有。',
  /** @param left undefined: as often as there is something */
  set: (left: number | undefined) =>
    left === undefined ? '到时候微信提醒您。' : `到时候微信提醒您，还能提醒 ${left} 次。`,
  again: '再加一次提醒',
  failed: '没有记下来。请再点一次。',
  refusals: {
    off: '想要微信提醒，请再点一次；点了没反应，就到设置里打开通知。',
    blocked: '微信现在不能提醒这件事，消息里都有。',
  },
  settings: '去设置',
} as const
