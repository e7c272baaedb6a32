// Allocated, reserved and cached over the history, with the reserved bytes of the replayed settings.

const MARGIN = { left: 70, right: 14, top: 26, bottom: 42 };

class Timeline {
  constructor(host) {
    this.axis = "event";
    this.shown = new Set(curves.flatMap((curve, index) => (curve.advised ? [index] : [])));
    this.range = new Range(...this.extent());
    this.cursor = null;
    this.drag = null;
    this.readout = make("output", { class: "readout", "aria-live": "polite" });
    const hint = "Wheel or + and − zoom, dragging picks a stretch, Shift and dragging moves, arrow keys read, 0 shows all.";
    const settings = this.legend();
    host.append(this.toolbar());
    this.surface = new Surface(host, {
      label: `Timeline of allocated, reserved and cached bytes. ${hint}`,
      height: 320,
      draw: (...paper) => this.paint(...paper),
    });
    host.append(this.readout, ...settings, make("p", { class: "hint" }, hint));
    this.listen();
    this.read(data.peak ?? timeline.event[timeline.event.length - 1]);
  }

  extent(axis = this.axis) {
    const xs = timeline[axis];
    return [xs[0], xs[xs.length - 1], axis === "event" ? 4 : 1e-5];
  }

  get xs() {
    return timeline[this.axis];
  }

  toolbar() {
    const tools = make("div", { class: "tools" });
    if (hasTimes) tools.append(choice("Over", [["event", "events"], ["seconds", "seconds"]], (axis) => this.turn(axis)));
    tools.append(
      button("+", () => this.zoom(0.5), { "aria-label": "Zoom in", title: "Zoom in (+)" }),
      button("−", () => this.zoom(2), { "aria-label": "Zoom out", title: "Zoom out (−)" }),
      button("All", () => this.all(), { title: "The whole history (0)" }),
    );
    if (data.peak !== null) tools.append(button("Peak", () => this.show(data.peak), { title: "The peak (p)" }));
    if (data.failure !== null) tools.append(button("Failure", () => this.show(data.failure), { title: "The failed request (f)" }));
    return tools;
  }

  legend() {
    const keys = [["allocated", "allocated"], ["cached", "cached: reserved and not allocated"]];
    const list = make("ul", { class: "keys" }, ...keys.map(([kind, text]) => make("li", {}, make("span", { class: `key ${kind}` }), text)));
    if (data.capacity !== null) list.append(make("li", {}, make("span", { class: "key capacity" }), `what the process could have, ${bytes(data.capacity)}`));
    if (!curves.length) return [list];
    const switches = curves.map((curve, index) => {
      const name = `${curve.name}${curve.advised ? " (recommended)" : ""}${curve.survives ? "" : " (does not get through)"}`;
      const swatch = make("canvas", { class: "line", width: "44", height: "16", "aria-hidden": "true" });
      const node = make("button", {
        type: "button",
        "aria-pressed": String(this.shown.has(index)),
        onclick: () => {
          if (!this.shown.delete(index)) this.shown.add(index);
          node.setAttribute("aria-pressed", String(this.shown.has(index)));
          this.surface.paint();
          this.tell();
        },
      }, swatch, name);
      this.swatches ??= [];
      this.swatches.push(swatch);
      return make("li", {}, node);
    });
    return [list, make("p", { class: "hint" }, "Reserved under other settings, replayed:"), make("ul", { class: "keys switches" }, ...switches)];
  }

  paintSwatches() {
    this.swatches?.forEach((swatch, index) => {
      const context = swatch.getContext("2d");
      context.clearRect(0, 0, 44, 16);
      context.setTransform(2, 0, 0, 2, 0, 0);
      this.pen(context, index);
      strokePath(context, [0, 4, 22, 4]);
    });
  }

  pen(context, index) {
    context.strokeStyle = colour(SERIES[index % SERIES.length]);
    context.lineWidth = 2;
    context.setLineDash(DASHES[Math.floor(index / SERIES.length + index) % DASHES.length]);
  }

  // Positions.

  get plot() {
    return this.surface.width - MARGIN.left - MARGIN.right;
  }

  toX(value) {
    return MARGIN.left + ((value - this.range.low) / (this.range.high - this.range.low)) * this.plot;
  }

  toValue(x) {
    return this.range.low + ((x - MARGIN.left) / this.plot) * (this.range.high - this.range.low);
  }

  valueOf(event) {
    return this.axis === "event" ? event : timeline.seconds[Math.max(0, lastAtMost(timeline.event, event))];
  }

  listen() {
    const { surface } = this;
    surface.onWheel((factor, x) => this.change(this.range.zoom(factor, this.toValue(x))));
    surface.on("pointerdown", (event, x) => {
      if (event.button || event.pointerType === "touch") return;
      this.drag = { from: x, at: x, moves: event.shiftKey, low: this.range.low };
      surface.canvas.setPointerCapture(event.pointerId);
    });
    surface.on("pointermove", (event, x) => {
      if (this.drag) {
        this.drag.at = x;
        if (this.drag.moves) {
          const length = this.range.high - this.range.low;
          const low = this.drag.low - ((x - this.drag.from) / this.plot) * length;
          this.range.show(low, low + length);
        }
      }
      this.point(this.toValue(x));
    });
    const end = () => {
      const drag = this.drag;
      this.drag = null;
      if (drag && !drag.moves && Math.abs(drag.at - drag.from) > 5) {
        const [low, high] = [this.toValue(drag.from), this.toValue(drag.at)].sort((a, b) => a - b);
        this.range.show(low, high);
      }
      surface.request();
    };
    surface.on("pointerup", end);
    surface.on("pointercancel", end);
    surface.on("click", (event, x) => this.point(this.toValue(x)));
    surface.on("dblclick", () => this.all());
    const move = (share) => () => {
      const now = this.valueAt(this.cursor);
      this.step(now + (this.range.high - this.range.low) * share, Math.sign(share));
    };
    const pan = (share) => () => this.change(this.range.pan(share));
    surface.onKeys({
      "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2), "0": () => this.all(),
      ArrowLeft: move(-0.01), ArrowRight: move(0.01), "Shift+ArrowLeft": pan(-0.25), "Shift+ArrowRight": pan(0.25),
      PageUp: pan(-0.8), PageDown: pan(0.8),
      Home: () => this.step(this.range.first, -1), End: () => this.step(this.range.last, 1),
      p: () => data.peak !== null && this.show(data.peak), f: () => data.failure !== null && this.show(data.failure),
    });
  }

  // Changes of what is seen.

  change(changed) {
    if (changed) this.surface.request();
    return changed;
  }

  zoom(factor) {
    const at = this.valueAt(this.cursor);
    const seen = at >= this.range.low && at <= this.range.high;
    this.change(this.range.zoom(factor, seen ? at : undefined));
  }

  all() {
    this.range.reset(...this.extent());
    this.surface.request();
  }

  turn(axis) {
    const [low, high] = [this.range.low, this.range.high].map((value) => Math.max(0, lastAtMost(this.xs, value)));
    const whole = this.range.whole;
    this.axis = axis;
    this.range.reset(...this.extent());
    if (!whole) this.range.show(this.xs[low], this.xs[high]);
    this.tell();
    this.surface.request();
  }

  show(event) {
    this.range.include(this.valueOf(event));
    this.read(event);
  }

  valueAt(index) {
    return this.xs[index];
  }

  read(event) {
    this.cursor = Math.max(0, lastAtMost(timeline.event, event));
    this.tell();
    this.surface.request();
  }

  point(value) {
    const clamped = Math.min(Math.max(value, this.range.low), this.range.high);
    this.cursor = Math.max(0, lastAtMost(this.xs, clamped));
    this.tell();
    this.surface.request();
  }

  // By keys: at least one point further.
  step(value, sign) {
    const found = Math.max(0, lastAtMost(this.xs, Math.min(Math.max(value, this.range.first), this.range.last)));
    this.cursor = Math.min(this.xs.length - 1, Math.max(0, found === this.cursor ? found + sign : found));
    this.range.include(this.valueAt(this.cursor));
    this.tell();
    this.surface.request();
  }

  tell() {
    const at = this.cursor, event = timeline.event[at];
    const words = [];
    if (event === data.peak) words.push("the peak");
    if (event === data.failure) words.push(`the failed request of ${bytes(data.failedBytes)}`);
    words.push(`event ${number(event)}`);
    if (hasTimes) words.push(`${timeline.seconds[at].toFixed(6)} s`);
    const step = data.steps.find(([, first, last]) => first <= event && event <= last);
    if (step) words.push(step[0]);
    words.push(`allocated ${bytes(timeline.allocated[at])}`, `reserved ${bytes(timeline.reserved[at])}`);
    words.push(`cached ${bytes(timeline.reserved[at] - timeline.allocated[at])}`);
    for (const index of this.shown) {
      const curve = curves[index], found = lastAtMost(curve.event, event);
      if (found >= 0) words.push(`${curve.name}: ${bytes(curve.reserved[found])}`);
    }
    this.readout.textContent = words.join(" · ");
  }

  paint(context, width, height) {
    const floor = height - MARGIN.bottom, room = floor - MARGIN.top;
    let most = 0;
    for (const value of timeline.reserved) if (value > most) most = value;
    for (const index of this.shown) for (const value of curves[index].reserved) if (value > most) most = value;
    if (data.capacity !== null && data.capacity < most * 1.3) most = Math.max(most, data.capacity);
    most = most * 1.04 || 1;
    const toY = (value) => floor - (value / most) * room;
    this.paintScale(context, width, floor, most, toY);
    context.save();
    context.beginPath();
    context.rect(MARGIN.left, MARGIN.top - 4, this.plot, room + 4);
    context.clip();
    context.translate(MARGIN.left, 0);
    const reserved = stepPath(this.xs, timeline.reserved, this.range, this.plot, toY);
    context.textAlign = "center";
    context.fillStyle = colour("cached");
    fillUnder(context, reserved, floor);
    context.fillStyle = colour("allocated");
    fillUnder(context, stepPath(this.xs, timeline.allocated, this.range, this.plot, toY), floor);
    context.strokeStyle = colour("edge");
    context.lineWidth = 1;
    strokePath(context, reserved);
    for (const index of this.shown) {
      const curve = curves[index], path = stepPath(curve[this.axis], curve.reserved, this.range, this.plot, toY, !curve.survives);
      this.pen(context, index);
      strokePath(context, path);
      // Where a request fails, its history is over.
      if (!curve.survives && path.length && curve[this.axis][curve.event.length - 1] <= this.range.high) {
        context.fillStyle = context.strokeStyle;
        context.fillText("✕", path[path.length - 2], path[path.length - 1]);
      }
    }
    context.restore();
    paintMarks(this, context, floor, toY);
    this.paintSwatches();
  }

  paintScale(context, width, floor, most, toY) {
    context.setLineDash([]);
    context.lineWidth = 1;
    context.textAlign = "right";
    for (const value of ticks(0, most, 5, 2).found) {
      const y = Math.round(toY(value)) + 0.5;
      context.strokeStyle = colour("line");
      strokePath(context, [MARGIN.left, y, width - MARGIN.right, y]);
      context.fillStyle = colour("quiet");
      context.fillText(value ? bytes(value).replace(/\.00 /, " ").replace(/(\.\d)0 /, "$1 ") : "0", MARGIN.left - 8, y);
    }
    const { step, found } = ticks(this.range.low, this.range.high, this.plot / 110);
    const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    for (const value of found) {
      if (this.axis === "event" && step < 1 && value % 1) continue;
      const x = this.toX(value), text = this.axis === "event" ? number(value) : `${value.toFixed(places)} s`;
      const half = context.measureText(text).width / 2;
      context.textAlign = "center";
      context.fillText(text, Math.min(x, width - half), floor + 32);
      context.strokeStyle = colour("quiet");
      strokePath(context, [x, floor, x, floor + 4]);
    }
  }
}
