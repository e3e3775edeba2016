export const mergeCopy = {
  title: '这个手机号有另一个账号',
  text: (name: string) => `叫“${name}”的账号也是用这个手机号的。是您的话，可以合并成一个账号。`,
  what: '会并到现在这个账号里的：',
  counts: ({ reports, homes, opinions }: { reports: number; homes: number; opinions: number }) =>
    `住处 ${homes} 个，报过的事 ${reports} 件，意见 ${opinions} 条，还有投过的票、跟进的事和看过的通知`,
  office: '那个账号的职务',
  rule: '一户还是只算一票。合并以后分不开；以后用短信、用微信登录，都是这一个账号。',
  factor: {
    code: { label: '那个账号的动态码', placeholder: '六个数字', other: '动态码用不了，用恢复码' },
    recoveryCode: {
      label: '那个账号的恢复码',
      placeholder: '十个字母或数字',
      other: '用动态码',
    },
  },
  yes: '合并成一个账号',
  no: '先不合并',
  done: '合并好了',
  notYours: '不是您的？请别合并，告诉网格员。',
  phoneTitle: '绑定手机号',
  bind: '同意并绑定',
} as const
