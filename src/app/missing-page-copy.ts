/** Of the browser edition alone. */
export const missingPageCopy = {
  unreachable: {
    title: '这一页没有打开',
    text: '多半是网络断了。连上以后会自己打开，也可以再试一次。',
  },
  unknown: { title: '没有这一页', text: '链接可能旧了，或者少了几个字。' },
  retry: '再试一次',
  goHome: '回首页',
} as const
