import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { cssModules, isModernPackage, swcMinifier } from './shared'

// Its runtime half is bundled into the mini-program, yet lies outside the source folder.
const templatesFolder = path.resolve(__dirname, 'plugin-templates')

const abortModule = path.resolve(__dirname, '..', 'src/platform/abort.ts')

export const mini: IMiniAppConfig = {
  compile: { include: [isModernPackage, (file: string) => file.startsWith(templatesFolder)] },
  // Each part's rules stand alone: none depends on the order in which files are joined.
  miniCssExtractPluginOption: { ignoreOrder: true },
  optimizeMainPackage: { enable: true },
  postcss: { pxtransform: { enable: false, config: {} }, cssModules },
  webpackChain(chain, webpack) {
    chain.optimization.minimizer('terserPlugin').use(swcMinifier)
    // All packages come from one build, so ids need not outlive it: the short ones leave room for what is said.
    chain.optimization.set('moduleIds', 'size')
    chain
      .plugin('abort')
      .use(webpack.ProvidePlugin, [{ AbortController: [abortModule, 'AbortController'] }])
  },
}
