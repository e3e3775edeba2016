export const clearDay = '不选日子'
