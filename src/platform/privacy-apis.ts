/** What a person is asked about before WeChat hands it out. */
export type PrivacyMatter = 'position' | 'photos' | 'files' | 'clipboard' | 'phone'

interface PrivacyApi {
  readonly matter: PrivacyMatter
  /** As WeChat calls it in 用户隐私保护指引. */
  readonly dataType: string
  /** The only files that may call it. */
  readonly usedIn: readonly string[]
}

/** Everything of WeChat's that needs its privacy agreement and is used here; a test looks for others. */
export const privacyApis: Readonly<Record<string, PrivacyApi>> = {
  getLocation: {
    matter: 'position',
    dataType: '位置信息',
    usedIn: ['platform/location.weapp.ts'],
  },
  chooseMedia: {
    matter: 'photos',
    dataType: '选中的照片或视频信息',
    usedIn: ['platform/media.weapp.ts'],
  },
  chooseMessageFile: {
    matter: 'files',
    dataType: '选中的文件',
    usedIn: ['platform/file.weapp.ts', 'platform/pick-text-file.weapp.ts'],
  },
  setClipboardData: {
    matter: 'clipboard',
    dataType: '剪切板',
    usedIn: ['platform/clipboard.weapp.ts'],
  },
  getPhoneNumber: {
    matter: 'phone',
    dataType: '手机号',
    usedIn: ['ui/form/phone-button.weapp.tsx'],
  },
}
