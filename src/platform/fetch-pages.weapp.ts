/** WeChat fetches packages by itself. */
export function fetchPagesWhenIdle(): void {}
