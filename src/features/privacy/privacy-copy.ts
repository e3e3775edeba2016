import { spaced } from '../../lib/shanghai-time'

/** Of its own page alone. */
export const privacyCopy = {
  title: '隐私与授权',
  lead: '用到哪一样，邻格当时问您一次。同意过的，在这里随时收回。',
  names: { position: '位置', phone: '手机号', photos: '照片' },
  notGiven: '还没有同意。用到的时候再问您。',
  given: (moment: string, version: number) => spaced(`${moment}同意，第 ${version} 版说明`),
  changed: '说明改过了。下次用到的时候，再问您一次。',
  withdraw: '收回同意',
  keep: '先留着',
  withdrawTitle: (name: string) => `收回“${name}”的同意？`,
  after: {
    position: '以后找网格要自己选。以前报的事情不变。',
    phone:
      '这里不再留您的手机号，马上删掉。用短信登录的电脑和手机都会退出。您已经认下的那一户不变；以前报事里写的电话不变。只用手机号登录的，收回就登录不了，所以收不回：要走，请到“我的账号”里注销。',
    photos: '没交上去的照片马上删掉。以后再加照片，会再问您。已经交上去的，随那件事留着。',
  },
  withdrawn: '收回了',
  elder: '家里有 70 岁以上的人',
  elderSub: '在“我的家”里说，也在那里收回',
  reveals: '谁看过我的信息',
  guide: '隐私说明',
  guideSub: '要什么、做什么用、留多久、谁看得到',
  history: '同意过和收回过的',
  noHistory: '还没有。',
  entry: (name: string, version: number) => `${name}，第 ${version} 版说明`,
  givenAt: (moment: string) => spaced(`${moment}同意`),
  withdrawnAt: (moment: string) => spaced(`${moment}收回`),
  inWechat: '位置、相册这些手机上的许可，在微信右上角“…”的“设置”里关。',
  visitorTitle: '您还没有登录',
  visitorText: '没登录时，同意只记在这台手机上。',
  dropHere: '清掉这台手机上的同意',
  signIn: '去登录',
} as const
