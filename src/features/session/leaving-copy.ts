import { formatDate } from '../../lib/shanghai-time'

/** Of its own page alone, which is fetched when it is opened. */
export const leavingCopy = {
  title: '我的数据和注销',
  copyTitle: '拿走一份我的数据',
  copyText:
    '您写过的话、住处、投过票没有、谁看过您的信息，都在里面。投了什么不写，免得有人逼您给他看。',
  copySheet: '下载表格，自己看',
  copyJson: '下载 JSON，给别的软件用',
  fileName: '我的数据',
  leaveTitle: '注销账号',
  goes: '会删掉的',
  goesList: [
    '您的称呼、手机号、照片，还有微信登录',
    '您住在哪里、跟进了什么、在登录的手机和电脑',
    '没有公开的话：不公开的诉求里写的话、地点和照片，没通过检查的诉求和议题，还没公开的意见',
    '还没定下来的住处申请；您同意过的事，都算收回',
  ],
  stays: '会留下，但看不出是您的',
  staysList: [
    '您报过的公开的事和办理记录：这是大家看得到的公开账，写成“已注销用户”',
    '不公开的诉求只留类别、网格和日期，还有工作人员写的话',
    '已经投的票：按户计票，结果不能变',
    '公开了的意见和议题：别人已经看过、回过',
    '操作日志：只留一个编号，法律要求保留',
  ],
  week: '交了以后有七天可以反悔。七天后删掉，就找不回来了。以后还可以用同一个手机号重新来。',
  ask: '注销我的账号',
  sureTitle: '真的要注销吗？',
  sureText: '七天以后，上面写的这些会删掉。这七天里，随时可以回来点“不注销了”。',
  yes: '注销',
  no: '先不注销',
  due: (at: string) => `您的账号会在${formatDate(at)}注销。到那天以前都可以反悔。`,
  takeBack: '不注销了',
  kept: '好，账号留着',
  inOffice: '您还有职务，要先请任命您的单位解除，才能注销。',
} as const
