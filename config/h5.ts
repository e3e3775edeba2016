import type { IH5Config } from '@tarojs/taro/types/compile'
import { cssModules, isModernPackage, swcMinifier } from './shared'

/** What webpack knows of a module while it divides the scripts; its own types are not among our packages. */
interface Chunk {
  readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly request?: string }[] }>
}
interface Graph {
  readonly chunkGraph: { getModuleChunksIterable(module: object): Iterable<Chunk> }
}

/** Of our own, and needed before the home page shows. */
function isOfHome(module: { nameForCondition(): string | null }, { chunkGraph }: Graph): boolean {
  if (!/[\\/]src[\\/]/.test(module.nameForCondition() ?? '')) return false
  return [...chunkGraph.getModuleChunksIterable(module)].some((chunk) =>
    [...chunk.groupsIterable].some(({ origins }) =>
      origins.some(({ request = '' }) => /pages[\\/]home[\\/]index/.test(request)),
    ),
  )
}

export const h5: IH5Config = {
  publicPath: '/',
  staticDirectory: 'static',
  compile: { include: [isModernPackage] },
  router: { mode: 'hash' },
  output: {
    filename: 'js/[name].[chunkhash:8].js',
    chunkFilename: 'js/[name].[chunkhash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false, config: {} },
    cssModules,
  },
  webpackChain(chain) {
    chain.optimization.minimizer('terserPlugin').use(swcMinifier)
    // Left alone, every page's chunk carries its own copy of the parts and modules it shares.
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 10_000,
      cacheGroups: {
        vendors: {
          name: 'vendors',
          test: /[\\/]node_modules[\\/]/,
          chunks: 'initial',
          priority: 10,
        },
        // Only the console's pages and the workbench have these, which a resident's phone never opens.
        desk: {
          name: 'desk',
          test: /[\\/]src[\\/](features[\\/](appointments|console|form|grids|record|roster|summary|visit|workbench)|packages|ui[\\/]desk)[\\/]/,
          minChunks: 4,
          priority: 6,
        },
        // Claiming a home, and deciding about it: not what one opens the app for.
        homes: {
          name: 'homes',
          test: /[\\/]src[\\/]features[\\/]homes[\\/]/,
          minChunks: 2,
          minSize: 0,
          priority: 6,
        },
        shared: { name: 'shared', test: isOfHome, minChunks: 4, priority: 5 },
        // What many pages share and the home page does without.
        parts: { name: 'parts', test: /[\\/]src[\\/]/, minChunks: 4, priority: 4 },
      },
    })
  },
}
