export const reminderCopy = {
  ask: '有结果时微信提醒我',
  once: '点一次，提醒一次。不点也行，消息里都有。',
  set: '到时候微信提醒您',
  failed: '没有记下来。请再点一次。',
} as const
