import type { Delegation } from './domain/delegation'

export const delegationCopy = {
  title: '委托别人投票',
  door: '委托别人投票',
  doorSub: '来不了，可以请信得过的人替您投',
  about:
    '写一份授权委托书，签上名字，拍照交给居委会核对。核对同意以后，受托人才能替您投。没投之前，您随时可以收回。',
  secret: '这次是无记名表决，选票只在一部手机上，不能这样委托。可以请居委会送一张纸质选票。',
  closed: '现在没有在表决，不能委托。',
  visitorTitle: '登录以后再委托',
  signIn: '去登录',
  offer: {
    open: '请别人替我投',
    title: '请别人替我投',
    note: '把签好名字的授权委托书拍下来，最多 9 页：写明委托谁、哪个门牌、哪一次表决。只有您家和居委会看得到。',
    unit: '替哪个门牌投',
    word: '交委托书',
    done: '交好了，把委托码告诉受托人',
  },
  redeem: {
    open: '我受了委托，输入委托码',
    title: '输入委托码',
    note: '请委托您的人把 8 位委托码告诉您。居委会核对委托书以后，您才能替他投。',
    code: '8 位委托码',
    word: '确定',
    done: '收下了，等居委会核对',
  },
  revoke: {
    open: '收回委托',
    title: '收回这份委托吗？',
    note: '收回以后，受托人就不能替您投了，您自己投。',
    word: '收回',
    done: '收回了',
  },
  listTitle: '我的委托',
  empty: '还没有委托过。',
  given: (label: string) => `${label}，请别人投`,
  taken: (label: string) => `受 ${label} 委托`,
  parties: (principal: string, delegate: string) => `${principal} 委托 ${delegate}`,
  code: (code: string) => `委托码 ${code.slice(0, 4)} ${code.slice(4)}`,
  codeHint: '把它告诉受托人，请他在这一页输入。',
  reason: (reason: string) => `居委会写的原因：${reason}`,
  statuses: {
    offered: '等受托人输入委托码',
    waiting: '等居委会核对',
    accepted: '可以替投了',
    declined: '不能替投',
    revoked: '收回了',
  } satisfies Record<Delegation['status'], string>,
  hasCast: '已经投了',
  page: (number: number) => `授权委托书，第 ${number} 页`,
} as const

export const delegationLimits = { code: { min: 8, max: 8 }, reason: { min: 4, max: 200 } } as const
