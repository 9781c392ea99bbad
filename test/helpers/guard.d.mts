export const tried: string[]
