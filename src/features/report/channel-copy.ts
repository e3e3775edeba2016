export const channelCopy = {
  /** How it came in, where its category would stand in a list. */
  consent: (channel: string, recorder: string, how: 'spoken' | 'signed') =>
    `${channel}，${how === 'spoken' ? '口头同意' : '签字同意'}，${recorder}记的`,
  openSlip: '查询码小条',
  openVisit: '上门了，记一次走访',
} as const

export const assistCopy = {
  title: '帮人代办',
  patrolTitle: '随手记一件',
  deniedTitle: '这一页您用不了',
  deniedText: '替人报问题，要是本网格的网格员或居委会的人。',
  toWorkbench: '回工作台',
  channel: '他怎么找到您的？',
  channels: {
    phone: { word: '打电话', sub: '他说您记' },
    visit: { word: '当面', sub: '上门或路上' },
    paper: { word: '写纸条', sub: '签了字' },
  },
  person: '替谁报？',
  personHint: '姓名，比如：戴淑贞',
  phone: '他的电话',
  phoneHint: '手机或座机',
  optional: '可以不填',
  sealed: '姓名和电话加密存着，邻居看不到。',
  nameShown: (name: string) =>
    name === ''
      ? '邻居看不到他的名字。办事的人只看到姓，像“戴*”这样。'
      : `邻居看不到他的名字。办事的人看到的是“${name.slice(0, 1)}*”。`,
  body: '他说出了什么事？',
  signedOn: '哪天签的字？',
  signedOnHint: '2026-11-26',
  readTitle: '念给他听',
  readBack: '念过了，他说同意',
  readBackSigned: '念过了，他签了字',
  changed: '字改过了，请再念一遍。',
  speech: (input: {
    place: string
    body: string
    receiver: string | undefined
    within: string | undefined
    isPublic: boolean
  }) =>
    [
      `我替您报的是：${input.place}，${input.body}`,
      input.receiver
        ? `这件交给${input.receiver}${input.within ? `，${input.within}答复` : ''}。`
        : '这件交给居委会。',
      input.isPublic ? '邻居能看到这件事，看不到是您报的。' : '只有办事的人看得到。',
      '办好了要您说好才算好。您同意我替您报吗？',
    ].join(''),
  nothingToRead: '写好上面几项，这里就有要念的话。',
  faults: {
    name: '请写姓名，好让他查得到。',
    phone: '电话只写数字，7 到 12 位。',
    signedOn: '请写签字的日子，要在最近 30 天里。',
    readBack: '请念给他听，他同意了再报。',
  },
  submit: '替他报上去',
  submitPatrol: '记下来',
  handsTo: (name: string, within: string | undefined) =>
    within === undefined ? `交给${name}` : `交给${name}，${within}答复他`,
  handsToPatrol: (name: string) => `记在${name}的网格里`,
  handsToNobody: '交给居委会，由他们定人',
  patrolNote:
    '您自己看到的，没有报的人。办好以后没人能替它说“解决了”，7 天后记“没人答复”，另外统计。',
} as const

export const slipCopy = {
  title: '查询码小条',
  filed: '报上去了',
  head: '邻格 · 代办小条',
  number: '编号',
  code: '查询码',
  said: '报的事',
  answers: '谁来答复',
  by: (name: string, office: string) => `${name}（${office}）`,
  phone: (phone: string) => `电话 ${phone}`,
  deadline: (until: string) => `${until} 前答复`,
  address: '到哪里查',
  scan: '扫上面的码。或者用浏览器打开',
  openLookup: '点“诉求”，再点“查进度”。',
  qr: '查进度的二维码，已带编号和查询码',
  miniCode: '小程序码，已填好编号',
  miniCodeHint: '用微信扫这个，再填查询码。',
  noMiniCode: '小程序码这次没有拿到，扫上面的码一样能查。',
  keep: '凭编号和查询码，谁都能看进度、说好了没有。请像存折一样收好。',
  print: '打印小条',
  copy: '复制文字',
  copied: '已复制',
  notCopied: '没能复制，请照着抄。',
  back: '回工作台',
  open: '看这件诉求',
  lostTitle: '查询码只显示一次',
  lostText: '为了安全，系统也不存它。小条丢了，可以换一个新的，旧的就不能用了。',
  renew: '换一个新的查询码',
  goneTitle: '这件没有查询码',
  goneText: '报的人已经有账号，登录就能看。',
} as const

export const lookupCopy = {
  title: '查进度',
  intro: '用小条上的编号和查询码，看您报的事办到哪一步。不用登录。',
  number: '编号',
  numberHint: '261125-57',
  code: '查询码',
  codeHint: 'ABCD 2345',
  codeNote: '大写小写都行，没有 0 和 O、1 和 I。',
  look: '查一查',
  looking: '正在查…',
  faults: {
    number: '编号是 6 个数字、一横，再加几个数字。',
    code: '查询码是 8 个字。',
  },
  other: '查另一件',
  adopt: '归到我的账号',
  adoptTitle: '这件是您报的？',
  adoptText: '归到您的账号以后，在“诉求”里就能看。这个查询码就不能再用了。',
  adoptSignIn: '登录，归到我的账号',
  entry: '有编号和查询码？查进度',
} as const
