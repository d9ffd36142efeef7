import type { Migration } from './migration'

/** Which seed of the directory stands in the tables: a reset then leaves them. */
export const directory: Migration = {
  name: '013-directory',
  up: ['alter table world add column directory text'],
}
