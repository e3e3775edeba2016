/** What the build was told. Taro replaces both names by their text, so they must be spelled out here. */
export const env = {
  // biome-ignore lint/style/noProcessEnv: replaced at build time; nothing reads an environment on a phone
  isWeapp: process.env.TARO_ENV === 'weapp',
  /** Origin of the service without a path; empty means the page's own origin. */
  // biome-ignore lint/style/noProcessEnv: replaced at build time; nothing reads an environment on a phone
  apiBase: process.env.TARO_APP_API_BASE ?? '',
} as const
