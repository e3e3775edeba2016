/** A mini-program prints nothing. */
export const printPage: (() => void) | undefined = undefined
