import { formatDate } from '../../lib/shanghai-time'

export const secondFactorCopy = {
  enterTitle: '输动态码',
  enterText: '您有职务，在电脑上登录要多一道：打开手机上的动态码应用，照着写六个数字。',
  enrolTitle: '先设好动态码',
  enrolText:
    '您有职务，看得到居民的信息，所以在电脑上登录要多一道。在手机上装一个动态码应用（如腾讯身份验证器），扫下面的码。以后每次登录，照它写六个数字。',
  reset: (name: string, at: string) =>
    `${name}在${formatDate(at)}把您原来的动态码作废了。不是您要求的话，请马上告诉任命您的单位。`,
  qr: '给动态码应用扫的码',
  manual: '扫不了的话，在应用里手写这串密钥：',
  code: '动态码',
  codePlaceholder: '六个数字',
  confirm: '设好了，登录',
  enter: '登录',
  useRecovery: '手机不在身边，用恢复码',
  useApp: '用动态码',
  recoveryTitle: '用恢复码登录',
  recovery: '恢复码',
  recoveryPlaceholder: '十个字母或数字',
  recoveryText: '您设动态码的时候抄下来的，每个只能用一次。都没有了，请任命您的单位帮您重置。',
  codesTitle: '请抄下这十个恢复码',
  codesText:
    '手机丢了，靠它们登录。每个只能用一次，离开这一页就再也看不到。请写在纸上收好，不要存在手机里。',
  codesDone: '我抄好了',
  codesSection: '恢复码',
  codesLeft: (count: number) =>
    `手机不在身边时，靠它们在电脑上登录。还剩 ${count} 个。纸丢了、快用完了，就换一套。`,
  renew: '换一套恢复码',
  renewText: '原来的恢复码马上作废。请照动态码应用写六个数字。',
  perhapsRenewed: '原来的恢复码可能已经作废，请再换一次。',
  renewedText: '原来的已经作废。每个只能用一次，离开这里就再也看不到。请写在纸上收好。',
  left: (count: number) =>
    count > 2
      ? `还剩 ${count} 个恢复码。`
      : `只剩 ${count} 个恢复码了，请任命您的单位帮您重置，重新设一次。`,
} as const
