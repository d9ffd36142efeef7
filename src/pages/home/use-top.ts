import { useState } from 'react'

/**
 * Whether something stands above the doors. It is decided when home is first drawn and again whenever home was out of
 * sight (`looks` counts that): while a person may be tapping, nothing is put above a door and nothing taken away there.
 */
export function useTop(present: boolean, looks: number): boolean {
  const [decided, setDecided] = useState({ looks, top: present })
  if (decided.looks === looks) return decided.top
  setDecided({ looks, top: present })
  return present
}
