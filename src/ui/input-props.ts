import { aria } from './aria'

export type Keys = 'text' | 'digits' | 'idcard'

const TYPES = { text: 'text', digits: 'number', idcard: 'idcard' } as const

/** Name and keyboard of an `<Input>`; input-props.h5.ts is the browser's. */
export const inputProps = (label: string, keys: Keys): object => ({ type: TYPES[keys], ...aria({ label }) })
