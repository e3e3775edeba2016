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
  signedOnHint: '点这里选日子',
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
    signedOn: '请选签字的日子，要在最近 30 天里。',
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
