const DARK = '(prefers-color-scheme: dark)'

/** A browser enlarges the whole page by itself, so it asks for no scale. */
export function systemFontScale(): number {
  return 1
}

export function isSystemDark(): boolean {
  return window.matchMedia(DARK).matches
}

/** Tells each change of the system's light or dark setting; returns how to stop listening. */
export function onSystemDarkChange(listener: (isDark: boolean) => void): () => void {
  const query = window.matchMedia(DARK)
  const tell = () => listener(query.matches)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
