export const revealsCopy = {
  title: '谁看过我的信息',
  rule: '办事的人要看您的电话，或者您家在名册里的姓名和电话，先要写为什么。看一次，这里记一次。',
  what: { phone: '您的电话', household: '您家在名册里的姓名和电话' },
  looked: (name: string, what: string) => `${name}看了${what}`,
  asWhatAndWhen: (role: string, when: string) => `${role} · ${when}`,
  why: (reason: string) => `为什么看：${reason}`,
  report: (title: string) => `办这件事：${title}`,
  household: (door: string) => `名册里的这一户：${door}`,
  empty: '还没有人看过您的信息',
  emptyText: '办事的人要看您的电话，先要写为什么。看过以后，会记在这里。',
} as const
