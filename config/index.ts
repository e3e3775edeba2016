import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5 } from './h5'
import { mini } from './mini'

const isH5 = process.env.TARO_ENV === 'h5'

// H5 is served by the service itself, so its requests stay on the same origin.
const defaultApiBase = isH5 ? '' : 'http://127.0.0.1:8080'

export default defineConfig<'webpack5'>({
  projectName: 'linge',
  date: '2026-11-23',
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  // The design is drawn in logical points; no unit is converted (pxtransform is off on both builds).
  designWidth: 375,
  deviceRatio: { 375: 2 },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.resolve(__dirname, 'plugin-templates')],
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  env: {
    TARO_APP_API_BASE: JSON.stringify(process.env.TARO_APP_API_BASE ?? defaultApiBase),
  },
  // Pictures that WeChat itself shows come as files; those of pages are drawn in styles.
  ...(isH5
    ? {}
    : { copy: { patterns: [{ from: 'src/assets/', to: 'dist/weapp/' }], options: {} } }),
  mini,
  h5,
})
