/** Reads aloud where the host can; the answer says whether it does, so that the text is shown where it does not. */
export function speak(text: string): boolean {
  if (typeof window.speechSynthesis === 'undefined' || window.speechSynthesis.getVoices().length === 0) return false
  const said = new SpeechSynthesisUtterance(text)
  said.lang = 'zh-CN'
  said.rate = 0.9
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(said)
  return true
}
