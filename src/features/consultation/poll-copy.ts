import type { VotingUnitKind } from './domain/consultation'

type ByUnit = Record<VotingUnitKind, unknown>

export const detailCopy = {
  holder: (communityName: string, ownerName: string) => `${communityName}居委会 ${ownerName} 主持`,
  /** @param asked those on the roll, counted */
  askedOf: {
    household: (area: string, asked: string) => `${area} ${asked}，每户一票`,
    owner: (area: string, asked: string) => `${area} ${asked}，每位一票`,
  } satisfies ByUnit,
  byArea: '这次还要算专有面积。',
  about: '说的是什么事',
  ruleTitle: '怎样才算通过',
  advisoryTitle: '这次怎么算',
  source: (law: string, article: string, date: string) =>
    `依据《${law}》${article}（${date}的文本）`,
  participants: '参加的',
  ofAll: (asked: string) => ` / ${asked}`,
  turnout: (turnout: string, asked: string) => `${asked}里，已有 ${turnout}参加`,
  required: (count: string) => `要 ${count}`,
  stillShort: (count: string) => `还差 ${count}才算数`,
  enough: {
    household: '参加的户数够了',
    owner: '参加的人数够了',
  } satisfies ByUnit,
  sealed: {
    household:
      '截止前，谁也看不到手机上投的选了什么；纸质选票，录的人和核对的人看得到。系统存着每户的票，用来防止重复投，不会公布。',
    owner:
      '截止前，谁也看不到手机上投的选了什么；纸质选票，录的人和核对的人看得到。系统存着每位业主的票，用来防止重复投，不会公布。',
  } satisfies ByUnit,
  sealedByArea:
    '截止前，谁也看不到手机上投的选了什么；纸质选票，录的人和核对的人看得到。截止后公布的名单上没有名字和门牌，但有每张票的面积：知道您名下面积的人，也许认得出是您的票。',
  notYetOpen: '还没有开始表决。开始以后，在这里投票。',
  counting: '表决刚刚截止，正在取结果。',
  seeResult: '看结果',
} as const

export const ballotCopy = {
  label: '您怎么选',
  whichUnit: {
    household: '替哪一家投？一次投一家。',
    owner: '您要替哪一份投？一次投一份。',
  } satisfies ByUnit,
  castFor: (label: string) => `您替 ${label} 投`,
  recastFor: (label: string) => `您替 ${label} 改投`,
  delegated: '受这一户委托',
  secret: '无记名',
  oneBallot: { household: '每户 1 票', owner: '每位业主 1 票' } satisfies ByUnit,
  areaOf: (squareMetres: string) => `专有面积 ${squareMetres} 平方米`,
  isFinal: '投出去就不能改',
  isReplaceable: '截止前可以改投',
  replaces: '新的一票投出去，原来那票就作废。',
  keepAsItIs: '不改了',
  recast: '改投',
  recastUntil: (moment: string) =>
    `${moment} 截止前可以改投，最后投的那一票算数。改投没投出去以前，原来那票一直算数。`,
  pickUnitFirst: { household: '先选一家', owner: '先选一份' } satisfies ByUnit,
  chooseFirst: '先选一个',
  look: '看一看再投',
  cast: (choice: string) => `投“${choice}”这一票`,
  confirmTitle: { final: '投出去就不能改了', replaceable: '看一看，选对了吗' },
  confirmText: {
    household: (label: string) => `这是 ${label} 的一票，每户只有一票。您选的是：`,
    owner: (label: string) => `这是 ${label} 的一票，每位业主只有一票。您选的是：`,
  } satisfies ByUnit,
  start: (count: number) => (count > 1 ? `开始投票，共 ${count} 题` : '开始投票'),
  progress: (place: number, count: number) => `第 ${place} 题，共 ${count} 题`,
  next: '下一题',
  previous: '上一题',
  toReading: '先不投',
  toReview: '看一看选的',
  mended: '改好了',
  reviewTitle: { one: '看一看，选对了吗', several: '看一看，都选对了吗' },
  reviewNote: {
    final: '投出去就不能改了。',
    replaceable: '投出去以后，截止前还可以改投。',
  },
  mend: '改',
  mendOf: (question: string) => `改第 ${question} 题`,
  mendOnly: '改一改',
  castAll: '确认投票',
  answerFirst: '先选好这一题',
  chosen: (count: number) => `已选 ${count} 个`,
  moreToChoose: (count: number) => `，还要选 ${count} 个`,
  full: '，选满了。想换，先点一下选过的，去掉它。',
  rankHint: '先点最想要的，再点第二想要的，一个一个点。没点的，都算排在后面。',
  rankedTitle: '排好的',
  unrankedTitle: '还没排的，点一下接着排',
  rankedCount: (ranked: number, left: number) =>
    left > 0 ? `排好了 ${ranked} 个，还有 ${left} 个没排` : `${ranked} 个都排好了`,
  budgetChosen: (sum: string) => `已选的加起来 ${sum}`,
  budgetLeft: (cap: string, left: string) => `一共能用 ${cap}，还剩 ${left}`,
  budgetOver: (cap: string, over: string) =>
    `比能用的 ${cap}多 ${over}。这样也能投，只是不会都办成。`,
  abstain: '弃权，这题不选',
  notAnswered: '还没选',
  ranked: (place: number, label: string) => `${place}. ${label}`,
  back: '再想想',
  retry: '再点一次，也只算一票。',
  receiptTitle: { household: '这一户投好了', owner: '这一票投好了' } satisfies ByUnit,
  openReceipt: '看凭证',
  callWorker: '打电话给网格员',
  notCastTitle: '这一票没有投出去',
  sendingTitle: '正在投票',
  toConsultation: '回到这次议事',
  castAt: (moment: string) => `${moment} 投的`,
  castByOthers: {
    household: (label: string) => `${label} 已经投过了，不是您投的。凭证在投的人那里。`,
    owner: (label: string) => `${label} 已经投过了，不是您投的。凭证在投的人那里。`,
  } satisfies ByUnit,
  slipWaits: {
    household: (label: string) =>
      `居委会登记 ${label} 这一户用了纸质选票，还没有第二个人核对。核对以前在手机上投，就算手机上这一票，纸票不再算。`,
    owner: (label: string) =>
      `居委会登记 ${label} 这一份用了纸质选票，还没有第二个人核对。核对以前在手机上投，就算手机上这一票，纸票不再算。`,
  } satisfies ByUnit,
  notOnRollTitle: {
    household: '这次的名册里没有您家',
    owner: '这次的业主名册里没有您',
  } satisfies ByUnit,
  notOnRoll: {
    household: (ownerName: string) =>
      `名册在表决开始那天定下，每户一票。那天以后才认领的家，这次不能在手机上投，可以要纸质选票。觉得不对，可以问居委会${ownerName}，也可以问网格员。`,
    owner: (ownerName: string) =>
      `名册在表决开始那天定下，每位业主一票。那天以后才认领的家，这次不能在手机上投，可以要纸质选票。觉得不对，点“看表决名册”，再点“名册里少了一位业主”；也可以问居委会${ownerName}。`,
  } satisfies ByUnit,
  struckOffTitle: '您家已经从名册上划掉，这次没有票',
  struckOffOneTitle: '您有一份从名册上划掉了，那一份这次没有票',
  struckOff: (moment: string, reason: string) => `${moment} 划掉的。居委会写的原因：${reason}`,
  struckOffHelp: '不同意的，点下面的“看表决名册”，写明您家该有票的理由，居委会要答复。',
  visitorTitle: '登录以后投票',
  visitorText: {
    household: '每户一票。登录以后，看看您家能不能投。',
    owner: '每位业主一票。登录以后，看看您能不能投。',
  } satisfies ByUnit,
  signIn: '去登录',
} as const
