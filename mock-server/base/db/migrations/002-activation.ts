import type { Migration } from './migration'

export const activation: Migration = { name: '002-activation', up: [] }
