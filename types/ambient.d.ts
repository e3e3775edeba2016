/// <reference types="@tarojs/taro" />

declare module '*.scss' {
  const classes: Readonly<Record<string, string>>
  export = classes
}

/** WeChat's own constructor of native components. */
declare function Component(options: Record<string, never>): void

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV?: 'weapp' | 'h5'
    /** Origin of the service, without a path; empty means the page's own origin. */
    TARO_APP_API_BASE?: string
  }
}
