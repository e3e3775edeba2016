/** Packages published as ES2022, which the engines of older phones cannot parse. */
export const modernPackages = [/node_modules[\\/]@tanstack[\\/]/]

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
