/** For a picture whose frame already says what it shows. WeChat reads no picture aloud by itself. */
export const decorative = {}
