import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/** Who made an audit: printed in every result, so that a later reader can tell versions apart. */
export const engine = { name: 'stigmacheck', version } as const
