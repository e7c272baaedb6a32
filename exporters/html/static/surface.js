// A canvas as wide as its place, sharp on every screen, drawn again when its size, the colours or the paper change.

// Told apart by people with any kind of colour vision (after Okabe and Ito), in light and dark by the style sheet.
const SERIES = ["series-1", "series-2", "series-3", "series-4", "series-5", "series-6", "series-7"];
const DASHES = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

const palette = new Map();
let onPaper = false;

function colour(name) {
  let value = palette.get(name);
  if (value === undefined) {
    value = onPaper ? paperColour(name) : getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
    palette.set(name, value);
  }
  return value;
}

// What is printed is light, whatever the screen is: the first rules are the light ones.
function paperColour(name) {
  for (const rule of document.styleSheets[0].cssRules) {
    const value = rule.selectorText === ":root" && rule.style.getPropertyValue(`--${name}`);
    if (value) return value;
  }
  return "black";
}

const surfaces = [];

function repaint() {
  palette.clear();
  for (const surface of surfaces) surface.paint();
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
for (const [moment, paper] of [["beforeprint", true], ["afterprint", false]]) {
  addEventListener(moment, () => {
    onPaper = paper;
    repaint();
  });
}

// The wheel zooms where the pointer was moved onto a drawing; a drawing that is scrolled under it lets the page scroll.
let armed = false;
addEventListener("scroll", () => (armed = false), { passive: true });
addEventListener("pointermove", () => (armed = true), { passive: true });

class Surface {
  // ``draw(context, width, height, scrolled)`` paints. With ``contentHeight`` set, the drawing scrolls inside its place.
  constructor(host, { label, height, draw }) {
    this.height = height;
    this.draw = draw;
    this.contentHeight = 0;
    this.waiting = 0;
    this.canvas = make("canvas", { tabindex: "0", role: "application", "aria-label": label });
    this.context = this.canvas.getContext("2d");
    this.spacer = make("div", { class: "spacer" });
    this.view = make("div", { class: "view", onscroll: () => this.paint() }, this.canvas, this.spacer);
    host.append(this.view);
    this.width = Math.max(50, this.view.clientWidth);
    surfaces.push(this);
    new ResizeObserver(() => {
      if (this.view.clientWidth !== this.width) this.fit();
    }).observe(this.view);
  }

  fit() {
    this.width = Math.max(50, this.view.clientWidth);
    this.onfit?.();
    this.paint();
  }

  // The whole drawing's height, of which ``height`` is seen.
  setContent(height) {
    this.contentHeight = height;
    const seen = Math.min(this.height, height);
    this.canvas.style.setProperty("height", `${seen}px`);
    this.view.style.setProperty("max-height", `${seen}px`);
    this.spacer.style.setProperty("height", `${height - seen}px`);
  }

  get scrolled() {
    return this.view.scrollTop;
  }

  get seen() {
    return Math.min(this.height, this.contentHeight || this.height);
  }

  request() {
    this.waiting ||= requestAnimationFrame(() => this.paint());
  }

  paint() {
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    const ratio = devicePixelRatio || 1, height = this.seen;
    const [wide, high] = [Math.round(this.width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== wide || this.canvas.height !== high) [this.canvas.width, this.canvas.height] = [wide, high];
    this.canvas.style.setProperty("height", `${height}px`);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, this.width, height);
    this.context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    this.context.textBaseline = "middle";
    this.draw(this.context, this.width, height, this.scrolled);
  }

  on(name, act) {
    this.canvas.addEventListener(name, (event) => act(event, event.offsetX, event.offsetY));
  }

  // ``act(factor, x, y)`` answers whether it zoomed; where it did not, the page scrolls.
  onWheel(act) {
    this.canvas.addEventListener("wheel", (event) => {
      if (!armed || event.deltaY === 0) return;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (act(Math.exp((event.deltaY * lines) / 400), event.offsetX, event.offsetY)) event.preventDefault();
    }, { passive: false });
  }

  // ``keys`` is an action by the key's name; other keys stay the browser's.
  onKeys(keys) {
    this.canvas.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys[event.shiftKey && `Shift+${event.key}` in keys ? `Shift+${event.key}` : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  scrollTo(top, bottom) {
    if (top < this.scrolled) this.view.scrollTop = top;
    else if (bottom > this.scrolled + this.seen) this.view.scrollTop = bottom - this.seen;
  }
}

// Text cut to a width, with three points where it is cut.
function fitted(context, text, width) {
  if (context.measureText(text).width <= width) return text;
  let low = 0, high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${text.slice(0, middle)}…`).width <= width) low = middle;
    else high = middle - 1;
  }
  return low ? `${text.slice(0, low)}…` : "";
}
