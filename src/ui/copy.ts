export const uiCopy = {
  back: '返回',
  call: '打电话',
  close: '关上',
  loading: '正在打开…',
  more: '再看一些',
  photo: '照片',
  removePhoto: '删掉这张照片',
  stage: { done: '已完成', now: '现在到这一步', ahead: '还没到', over: '这一步晚了' },
  /** Begins with what is seen, for whoever says it to a machine. */
  tabCount: (word: string, count: string) => `${word}${count} 件等您看`,
  retry: '再试一次',
  goHome: '回首页',
  signIn: '去登录',
  stale: (sentence: string) => `${sentence}下面是上次打开时的内容。`,
  staleOffline: '没有连上网，这是上次打开时的内容。',
  failureNumber: (requestId: string) => `出错编号 ${requestId}`,
}

export const readerCopy = {
  read: '念给您听',
  pause: '停一下',
  again: '再念一遍',
  slower: '慢一点',
  faster: '快一点',
  reading: (sentence: number) => `正在念第 ${sentence} 句`,
  pausedAt: (sentence: number) => `停在第 ${sentence} 句`,
  total: (count: number) => `共 ${count} 句`,
  failed: '这台设备现在念不出来',
} as const
