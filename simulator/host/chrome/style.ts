/** What the clients give the built-in components before a program's own styles. */
export const BASE_CSS = `
html, body { margin: 0; height: 100%; overflow: hidden; -webkit-text-size-adjust: 100%; }
page { display: block; position: absolute; inset: 0; overflow: auto; font-size: 16px; line-height: 1.4;
  font-family: -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
  color: #000; -webkit-tap-highlight-color: transparent; }
page[hidden], page [hidden] { display: none !important; }
page-body { display: block; min-height: 100%; }
view, scroll-view, swiper, swiper-item, picker, picker-view, picker-view-column, navigator, checkbox-group, radio-group,
label, cover-view, movable-area, rich-text, form, root-portal { display: block; }
label, text { display: inline; }
text { white-space: pre-line; }
scroll-view[scroll-y] { overflow-y: auto; } scroll-view[scroll-x] { overflow-x: auto; }
swiper { position: relative; height: 150px; display: flex; overflow-x: auto; scroll-snap-type: x mandatory; }
swiper > swiper-item { flex: 0 0 100%; height: 100%; overflow: hidden; scroll-snap-align: start; }
image { display: inline-block; width: 320px; height: 240px; overflow: hidden; position: relative; }
image > img { display: block; width: 100%; height: 100%; object-fit: fill; }
image[mode=aspectFit] > img { object-fit: contain; } image[mode=aspectFill] > img { object-fit: cover; }
image[mode=widthFix] { height: auto !important; } image[mode=widthFix] > img { height: auto; }
image[mode=heightFix] { width: auto !important; } image[mode=heightFix] > img { width: auto; }
page button { display: block; position: relative; width: auto; margin: 0 auto; padding: 0 14px; border: 0;
  box-sizing: border-box; font: inherit; font-size: 18px; line-height: 2.55555556; text-align: center; border-radius: 5px;
  color: #000; background: #f8f8f8; overflow: hidden; -webkit-appearance: none; appearance: none; cursor: inherit; }
page button::after { content: ''; position: absolute; inset: 0; border: 1px solid rgba(0, 0, 0, .2); border-radius: 5px;
  pointer-events: none; }
page button[type=primary] { color: #fff; background: #07c160; } page button[type=warn] { color: #fff; background: #e64340; }
page button[size=mini] { display: inline-block; line-height: 2.3; font-size: 13px; }
page button[disabled] { color: rgba(0, 0, 0, .3); }
page input, page textarea { display: block; width: 100%; box-sizing: border-box; border: 0; outline: 0; padding: 0;
  margin: 0; font: inherit; color: inherit; background: none; resize: none; border-radius: 0; -webkit-appearance: none; }
page input { height: 1.4em; min-height: 1.4em; } page textarea { width: 300px; height: 150px; }
page input::placeholder, page textarea::placeholder { color: var(--placeholder-color, #808080); opacity: 1; }
checkbox, radio, switch { display: inline-flex; align-items: center; vertical-align: middle; }
checkbox > sim-box, radio > sim-box { display: inline-block; box-sizing: border-box; width: 23px; height: 23px;
  margin-right: 5px; border: 1px solid #d1d1d1; border-radius: 3px; background: #fff; text-align: center; line-height: 21px; }
radio > sim-box { border-radius: 50%; }
checkbox[aria-checked=true] > sim-box::after { content: '✓'; color: #09bb07; }
radio[aria-checked=true] > sim-box { border: 7px solid #09bb07; }
switch > sim-box { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf; }
switch > sim-box::after { content: ''; display: block; width: 28px; height: 28px; margin: 2px; border-radius: 50%;
  background: #fff; } switch[aria-checked=true] > sim-box { background: #04be02; }
switch[aria-checked=true] > sim-box::after { margin-left: 22px; }
progress { display: block; width: 100%; }
picker-view { display: flex; } picker-view-column { flex: 1; overflow: auto; }
`

/** The phone around the pages. */
export const SCREEN_CSS = `
sim-screen { position: fixed; inset: 0; display: flex; flex-direction: column; overflow: hidden; background: #fff;
  font: 16px/1.4 -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
sim-screen [hidden] { display: none !important; }
sim-bar { flex: none; display: block; } sim-bar[data-custom] { position: absolute; z-index: 5; width: 100%;
  background: none !important; } sim-bar[data-custom] sim-title { visibility: hidden; }
sim-status { display: block; height: 44px; padding: 14px 0 0 28px; box-sizing: border-box; font-size: 15px;
  line-height: 20px; font-weight: 600; }
sim-head { position: relative; display: flex; height: 44px; align-items: center; justify-content: center; }
sim-title { max-width: 55%; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 600; font-size: 17px; }
sim-back { position: absolute; left: 0; top: 0; width: 44px; height: 44px; }
sim-back::before { content: ''; position: absolute; left: 18px; top: 16px; width: 10px; height: 10px;
  border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
sim-capsule { position: absolute; right: 7px; top: 6px; display: flex; width: 87px; height: 32px; box-sizing: border-box;
  border: .5px solid rgba(0, 0, 0, .2); border-radius: 16px; background: rgba(255, 255, 255, .6); }
sim-dots, sim-ring { flex: 1; display: flex; align-items: center; justify-content: center; }
sim-dots::before { content: ''; width: 4px; height: 4px; border-radius: 50%; background: #000;
  box-shadow: -8px 0 #000, 8px 0 #000; }
sim-ring { position: relative; border-left: .5px solid rgba(0, 0, 0, .2); margin: 6px 0; }
sim-ring::before { content: ''; width: 6px; height: 6px; border: 5px solid #fff; border-radius: 50%; background: #000;
  box-shadow: 0 0 0 2px #000; }
sim-home { position: absolute; left: 50%; bottom: 8px; z-index: 30; width: 134px; height: 5px; margin-left: -67px;
  border-radius: 3px; background: #000; pointer-events: none; }
sim-pages { position: relative; flex: 1; display: block; overflow: hidden; transform: translateZ(0); }
sim-tabs { flex: none; display: flex; height: 84px; padding-bottom: 34px; box-sizing: border-box;
  border-top: .5px solid rgba(0, 0, 0, .1); }
sim-tab { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; font-size: 11px;
  cursor: pointer; } sim-tab img { width: 26px; height: 26px; }
sim-overlay { display: block; }
sim-mask { position: absolute; inset: 0; z-index: 20; display: flex; align-items: center; justify-content: center;
  background: rgba(0, 0, 0, .5); } sim-mask[data-at=bottom] { align-items: flex-end; }
sim-mask[data-clear] { background: none; pointer-events: none; }
sim-dialog { width: 300px; max-height: 80%; overflow: auto; border-radius: 12px; background: #fff; color: #000; text-align: center; }
sim-dialog > sim-text { display: block; padding: 20px 24px; white-space: pre-line; color: rgba(0, 0, 0, .55); }
sim-dialog > sim-heading { display: block; padding: 24px 24px 0; font-weight: 600; font-size: 17px; }
sim-dialog > sim-buttons { display: flex; border-top: .5px solid rgba(0, 0, 0, .1); }
sim-buttons > sim-choice { flex: 1; line-height: 52px; font-weight: 600; cursor: pointer; }
sim-sheet { width: 100%; max-height: 70%; overflow: auto; border-radius: 12px 12px 0 0; background: #fff; color: #000;
  padding-bottom: 34px; text-align: center; }
sim-sheet > sim-heading { display: block; padding: 16px; font-weight: 600; }
sim-sheet > sim-choice { display: block; padding: 16px; border-top: .5px solid rgba(0, 0, 0, .08); cursor: pointer; }
sim-sheet > input { display: block; width: 80%; margin: 8px auto 16px; font: inherit; padding: 8px; }
sim-toast { display: block; max-width: 70%; padding: 14px 18px; border-radius: 8px; background: rgba(20, 20, 20, .85); color: #fff;
  text-align: center; white-space: pre-line; }
`
