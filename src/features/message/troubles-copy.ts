import type { Template } from './domain/message'

export const troublesCopy = {
  title: '微信消息',
  sub: '没有发成的微信消息。人人在应用里都能看到同样的内容，所以没有人漏看。这里只有数目，不显示发给谁。',
  empty: '都发成了',
  emptyText: '有没发成的，会列在这里，写明微信给的错误码。',
  templates: {
    report: '诉求办理',
    consultation: '议事和表决',
    notice: '通知',
    home: '住户',
  } satisfies Record<Template, string>,
  dead: (count: number) => `${count} 条没有发成`,
  unknown: (count: number) => `${count} 条不知道发成没有`,
  code: (code: number | null) => (code === null ? '微信没有给错误码' : `错误码 ${code}`),
  since: (first: string, last: string) => `最早${first}，最近${last}`,
  unknownHint: '微信没有回话。再发可能有人收到两次，还要再用掉一次授权。',
  retry: '再发一次',
  discard: '不发了',
  retryTitle: (count: number) => `这 ${count} 条都再发一次？`,
  retryText: '马上排队发。没有授权的人收不到。',
  retryYes: (count: number) => `再发 ${count} 条`,
  discardTitle: (count: number) => `这 ${count} 条都不发了？`,
  discardText: '以后不能再发。大家在应用里照样看得到。',
  discardYes: (count: number) => `${count} 条都不发了`,
  no: '先不动',
} as const
