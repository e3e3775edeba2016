/** WeChat runs the app once. */
export function onStoredElsewhere(_key: string, _listener: () => void): void {}
