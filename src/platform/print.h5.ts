/** Opens the browser's own print dialogue for the page in front. */
export const printPage: (() => void) | undefined = () => window.print()
