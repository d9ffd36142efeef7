import { aria as browser } from '../../src/ui/aria.h5'

// jest resolves the browser's variant first; the mini-programs' is asked for by its whole name.
const { aria } = jest.requireActual<typeof import('../../src/ui/aria')>('../../src/ui/aria.ts')

test('in mini-programs a state that is false is said as text, so that the template does not lose it', () => {
  expect(aria({ role: 'checkbox', label: '同意', checked: false })).toEqual({
    ariaRole: 'checkbox',
    ariaLabel: '同意',
    ariaChecked: 'false',
  })
})

test('in the browser the real attribute names are written', () => {
  expect(browser({ role: 'checkbox', label: '同意', checked: false })).toEqual({
    role: 'checkbox',
    'aria-label': '同意',
    'aria-checked': false,
  })
})
