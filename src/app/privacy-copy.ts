import type { PrivacyMatter } from '../platform/privacy-apis'

interface Words {
  readonly title: string
  /** What is taken, for what, and what else one can do. */
  readonly text: string
}

/**
 * What is read before one agrees. Whoever changes one of these raises its version
 * (`CONSENT_VERSIONS`, in the service too), and everybody is asked again.
 */
export const privacyWords: Readonly<Record<PrivacyMatter, Words>> = {
  position: {
    title: '用一下您的位置',
    text: '用来找到您所在的网格，填写问题发生在哪里。只取这一次。写进公开的报事里，谁都看得到大概在哪里，差 20 米左右。不同意，可以自己在列表里选，或者扫门口的码。',
  },
  photos: {
    title: '加照片',
    text: '照片用来说明这件事，办事的人看得到；事情公开的，邻居也看得到。照片里的拍摄位置会去掉。不同意，不加照片也能办。',
  },
  files: {
    title: '选一个文件',
    text: '只读您选的这一个。不同意，可以用电脑打开网页办。',
  },
  clipboard: {
    title: '帮您复制',
    text: '只把这一段放进剪贴板，不看您以前复制的。不同意，可以照着抄下来。',
  },
  phone: {
    title: '绑定手机号',
    text: '用来核对您是哪一户的人，办事时好联系您。平时只显示头尾几位，谁看过您都查得到。不绑定，可以请网格员帮您核对。',
  },
}

export const privacyCopy = { agree: '同意', refuse: '不同意', guide: '看完整的隐私说明' } as const
