export const messagesCopy = {
  title: '消息',
  unread: '未读',
  readAll: '全部标为已读',
  empty: '还没有消息',
  emptyText: '您的诉求有进展、议事有结果、有新通知，都会写在这里。',
  signIn: '登录以后，办事的进展会写在这里。',
} as const
