import TerserPlugin from 'terser-webpack-plugin'

/** Packages published in a newer language than the engines of older phones can parse. */
export const modernPackages = [
  /node_modules[\\/]@tanstack[\\/]/,
  /node_modules[\\/]@stablelib[\\/]/,
  /node_modules[\\/]uqr[\\/]/,
]

export function isModernPackage(file: string): boolean {
  return modernPackages.some((pattern) => pattern.test(file))
}

export const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module' as const,
    generateScopedName: '[name]__[local]___[hash:base64:5]',
  },
}

/** Minifies scripts in the place of terser (ADR 051); they stay in the language they come in. */
export const swcMinifier = new TerserPlugin({
  minify: TerserPlugin.swcMinify,
  extractComments: false,
  terserOptions: { ecma: 5, compress: true, mangle: true, format: { comments: false } },
})
