import Taro from '@tarojs/taro'

const STANDARD_POINTS = 16

/** WeChat's own font setting as a factor; 1 is the standard size. */
export function systemFontScale(): number {
  // Taro's types do not know these two; before base library 2.23.4 only the size in points is told.
  const settings: object = Taro.getAppBaseInfo()
  const factor = numberIn(settings, 'fontSizeScaleFactor')
  return factor ?? (numberIn(settings, 'fontSizeSetting') ?? STANDARD_POINTS) / STANDARD_POINTS
}

export function isSystemDark(): boolean {
  return Taro.getAppBaseInfo().theme === 'dark'
}

/** Tells each change of the system's light or dark setting; returns how to stop listening. */
export function onSystemDarkChange(listener: (isDark: boolean) => void): () => void {
  const tell = ({ theme }: { theme: string }) => listener(theme === 'dark')
  Taro.onThemeChange(tell)
  return () => Taro.offThemeChange(tell)
}

function numberIn(settings: object, name: string): number | undefined {
  const value: unknown = Reflect.get(settings, name)
  return typeof value === 'number' ? value : undefined
}
