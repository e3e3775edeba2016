import path from 'node:path'
import type { BuiltApp } from '../pages/built-app'

/** How WeChat draws its own tags before any style of the mini-program. */
const BUILT_IN_STYLE = `
html,body,page{margin:0;display:block;font-family:sans-serif}
virtual{display:contents}
wx-text{display:inline;white-space:pre-wrap}
wx-view,wx-scroll-view,wx-form,wx-picker,wx-textarea,wx-input,wx-swiper{display:block}
wx-scroll-view{overflow:auto}
wx-button{display:block;box-sizing:border-box;text-align:center}
wx-image{display:inline-block;width:320px;height:240px;overflow:hidden}
wx-image>img{width:100%;height:100%;object-fit:cover}
wx-input,wx-textarea{height:1.4em;overflow:hidden}
[value]::before{content:attr(value)}
[value=""]::before{content:attr(placeholder);color:gray}`

/** Tags written in WXSS whose elements are called wx-… in the document. */
const STYLED_TAG =
  /(^|[\s,>+~}(])(view|text|button|image|input|textarea|scroll-view|form|picker|swiper)(?=[\s,.:>{[+~)#])/g

const IMPORT = /@import\s+["']([^"']+)["'];?/g

/** A page as a document of its own with its real styles, for a picture or an accessibility check in a browser. */
export function toSnapshotHtml(app: BuiltApp, route: string, body: string): string {
  const style = ['app.wxss', `${route}.wxss`].map((file) => readStyle(app, file)).join('\n')
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<style>${BUILT_IN_STYLE}\n${style}</style></head><body>${body}</body></html>`,
  ].join('')
}

function readStyle(app: BuiltApp, file: string): string {
  const own = app.findText(file) ?? ''
  return own
    .replace(IMPORT, (_rule, target: string) =>
      readStyle(app, path.posix.join(path.posix.dirname(file), target)),
    )
    .replace(/(-?[\d.]+)rpx/g, 'calc($1 * 100vw / 750)')
    .replace(STYLED_TAG, '$1wx-$2')
}
