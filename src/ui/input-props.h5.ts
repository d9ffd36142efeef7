export type Keys = 'text' | 'digits' | 'idcard'

/**
 * The `<input>` sits inside Taro's own element, and the name belongs on it. Its type stays "text": "number" throws
 * away a pasted "12 34" as a whole; `inputmode` brings up the same keys.
 */
export const inputProps = (label: string, keys: Keys): object => ({
  nativeProps: { 'aria-label': label, inputmode: keys === 'digits' ? 'numeric' : 'text', autocomplete: 'off' },
})
