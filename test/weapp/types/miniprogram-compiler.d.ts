/** WeChat's own WXML compiler; it ships no types. */
declare module 'miniprogram-compiler' {
  /** JavaScript that returns `$gwx`, compiled from every .wxml and .wxs file under a folder. */
  export function wxmlToJs(folder: string, options?: { maxBuffer?: number }): string
}
