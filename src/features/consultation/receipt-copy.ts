/** Of the page that a ballot's receipt has to itself. */
export const receiptCopy = {
  title: '投票凭证',
  cast: '已投票',
  /** A secret ballot lies on the phone, whoever of the household holds it. */
  castHere: {
    household: '是在这部手机上替这一户投的。',
    owner: '是在这部手机上替这一份投的。',
  },
  endedTitle: '表决结束了',
  countedTitle: '这一票算进去了',
  missingOnBoard: '没查到这一票算进去',
  ballotTitle: '这一票',
  castAt: (moment: string) => `${moment} 投的`,
  code: '凭证',
  copy: '复制凭证',
  copyAgain: '再复制一次',
  copied: '复制好了，粘贴发给自己，或者存起来。',
  notCopied: '没能复制，请抄下来或者截屏。',
  keep: {
    named: '用这个账号登录，以后还能看到。',
    secret: '只存在这部手机里，换手机、删小程序就没了。请抄下来，或者复制给自己。',
  },
  meaningTitle: '凭证有什么用',
  proves: {
    open: '它说明这一票投到了。',
    ended: '它是投票时给的，凭它核对这一票算没算进去。',
    counted: '它说明这一票投到了，也算进去了。',
    missing: '找居委会的时候，要用它。',
  },
  hides: '它不说明选了什么，别人拿去也看不出来。',
  checkLater:
    '出结果以后，打开“议事”，点这件事，点“看凭证”，再点“核对我的票”，就知道这一票算没算进去。',
  checkNow: '结果出来了，可以核对这一票算没算进去。',
  nextTitle: '接下来',
  closes: (moment: string) => `${moment} 截止，截止以后出结果，在“议事”里看。`,
  counting: '表决刚刚截止，马上出结果。',
  ended: '结果出来了，回到这次议事就能看。',
  recast: '想改，截止前可以回去改投。',
  stillOpen: {
    household: (count: number) => `您还有 ${count} 家没有投，请回去接着投。`,
    owner: (count: number) => `您还有 ${count} 份没有投，请回去接着投。`,
  },
  back: '回到这次议事',
  visitorTitle: '登录以后看凭证',
  signIn: '去登录',
  missingTitle: '这里没有您的凭证',
  missing: '请用投票的账号登录。无记名的票，还要用投票的那部手机。',
} as const
