// The segments of the end, behind one another as text is set in lines, each cut into its blocks.

const ROW = 18, ROW_STEP = 22;
const STATE_NAMES = ["allocated", "pending: freed, and waiting for a stream", "cached"];
const FREE = 2;
const TOP_STACKS = SERIES.length;

class SegmentMap {
  constructor(host) {
    this.load();
    this.by = "state";
    this.selected = -1;
    this.readout = make("output", { class: "readout", "aria-live": "polite" });
    this.details = make("div", { class: "details" });
    this.keys = make("ul", { class: "keys" });
    const hint = "Read it like lines of text: segment after segment, each cut into its blocks. Wheel or + and − zoom, a click or the arrow keys pick a block, 0 shows all.";
    host.append(make("div", { class: "tools" },
      choice("Colours by", [["state", "state"], ["stack", "stack"], ["category", "category"]], (by) => this.paintBy(by)),
      choice("Order by", [["bytes", "size"], ["address", "address"], ["free", "cached bytes"]], (order) => this.order(order)),
      button("+", () => this.zoom(0.5), { "aria-label": "Zoom in", title: "Zoom in (+)" }),
      button("−", () => this.zoom(2), { "aria-label": "Zoom out", title: "Zoom out (−)" }),
      button("All", () => this.all(), { title: "All segments (0)" }),
    ));
    this.order("bytes", true);
    this.surface = new Surface(host, {
      label: `Map of the segments at the end and their blocks. ${hint}`,
      height: 15 * ROW_STEP,
      draw: (...paper) => this.paint(...paper),
    });
    this.surface.onfit = () => this.layOut();
    this.layOut();
    host.append(this.readout, this.keys, this.details, make("p", { class: "hint" }, hint));
    this.paintBy("state");
    this.summarise();
    this.listen();
  }

  load() {
    const columns = data.segments;
    this.size = Float64Array.from(columns.bytes);
    this.state = Uint8Array.from(columns.state);
    this.stack = Int32Array.from(columns.stack);
    const segments = columns.count.length;
    this.owner = new Uint32Array(this.size.length);
    this.first = new Uint32Array(segments + 1);
    this.bytes = new Float64Array(segments);
    this.free = new Float64Array(segments);
    for (let segment = 0, block = 0; segment < segments; segment++) {
      this.first[segment] = block;
      for (const end = block + columns.count[segment]; block < end; block++) {
        this.owner[block] = segment;
        this.bytes[segment] += this.size[block];
        if (this.state[block] === FREE) this.free[segment] += this.size[block];
      }
      this.first[segment + 1] = block;
    }
    this.total = this.bytes.reduce((sum, size) => sum + size, 0);
    this.smallest = this.size.reduce((least, size) => Math.min(least, size), Infinity);
  }

  order(order, first = false) {
    const listed = [...this.bytes.keys()];
    const key = { bytes: this.bytes, free: this.free }[order];
    if (key) listed.sort((a, b) => key[b] - key[a] || a - b);
    // By place in the drawing: the block there, and the byte at which it starts.
    this.block = new Uint32Array(this.size.length);
    this.start = new Float64Array(this.size.length + 1);
    this.at = new Uint32Array(this.size.length);
    let index = 0, byte = 0;
    for (const segment of listed) {
      for (let block = this.first[segment]; block < this.first[segment + 1]; block++, index++) {
        this.block[index] = block;
        this.at[block] = index;
        this.start[index] = byte;
        byte += this.size[block];
      }
    }
    this.start[index] = byte;
    if (first) return;
    if (this.selected >= 0) this.reveal();
    this.surface.request();
  }

  // Sizes.

  layOut() {
    const rows = this.surface.seen / ROW_STEP;
    this.most = this.total / Math.max(1, Math.floor(Math.min(rows || 15, 15)));
    // Narrow enough that the smallest block is seen, wide enough that a browser can scroll the whole.
    this.least = Math.min(this.most, Math.max((this.smallest * this.surface.width) / 16, this.total / 300_000));
    this.perRow = Math.min(Math.max(this.perRow ?? this.most, this.least), this.most);
    this.resize();
  }

  resize() {
    this.rows = Math.ceil(this.total / this.perRow - 1e-9);
    this.surface.setContent(this.rows * ROW_STEP);
  }

  // The row that holds the byte stays where it is seen.
  zoom(factor, byte = this.middle()) {
    const wanted = Math.min(Math.max(this.perRow * factor, this.least), this.most);
    if (wanted === this.perRow) return false;
    const seen = Math.floor(byte / this.perRow) * ROW_STEP - this.surface.scrolled;
    this.perRow = wanted;
    this.resize();
    this.surface.view.scrollTop = Math.floor(byte / wanted) * ROW_STEP - seen;
    this.surface.request();
    return true;
  }

  middle() {
    if (this.selected >= 0) return this.start[this.at[this.selected]];
    return ((this.surface.scrolled + this.surface.seen / 2) / ROW_STEP) * this.perRow;
  }

  all() {
    this.perRow = this.most;
    this.resize();
    this.surface.request();
  }

  byteAt(x, y) {
    const row = Math.floor((y + this.surface.scrolled) / ROW_STEP);
    return (row + Math.min(Math.max(x / this.surface.width, 0), 0.999999)) * this.perRow;
  }

  blockAt(x, y) {
    const byte = this.byteAt(x, y);
    return byte < this.total ? this.block[Math.min(this.block.length - 1, lastAtMost(this.start, byte))] : -1;
  }

  listen() {
    const { surface } = this;
    surface.onWheel((factor, x, y) => this.zoom(factor, Math.min(this.byteAt(x, y), this.total - 1)));
    surface.on("pointermove", (event, x, y) => this.tell(this.blockAt(x, y)));
    surface.on("pointerleave", () => this.tell(this.selected));
    surface.on("click", (event, x, y) => this.select(this.blockAt(x, y)));
    const move = (by) => () => {
      const now = this.selected < 0 ? (by > 0 ? -1 : this.block.length) : this.at[this.selected];
      this.pick(Math.min(Math.max(now + by, 0), this.block.length - 1));
    };
    const rows = (by) => () => {
      const now = this.selected < 0 ? 0 : this.start[this.at[this.selected]] + this.size[this.selected] / 2;
      const byte = Math.min(Math.max(now + by * this.perRow, 0), this.total - 1);
      const found = lastAtMost(this.start, byte);
      const same = this.selected >= 0 && found === this.at[this.selected];
      this.pick(Math.min(Math.max(same ? found + Math.sign(by) : found, 0), this.block.length - 1));
    };
    surface.onKeys({
      "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2), "0": () => this.all(),
      ArrowRight: move(1), ArrowLeft: move(-1), ArrowDown: rows(1), ArrowUp: rows(-1),
      PageDown: rows(14), PageUp: rows(-14),
      Home: () => this.pick(0), End: () => this.pick(this.block.length - 1),
      Escape: () => this.select(-1),
    });
  }

  pick(index) {
    this.select(this.block[index]);
    this.reveal();
  }

  reveal() {
    const row = Math.floor(this.start[this.at[this.selected]] / this.perRow);
    this.surface.scrollTo(row * ROW_STEP, (row + 1) * ROW_STEP);
  }

  select(block) {
    this.selected = block;
    this.tell(block);
    this.details.replaceChildren();
    if (block >= 0 && this.state[block] !== FREE) {
      this.details.append(make("h3", {}, this.stack[block] < 0 ? "No stack was recorded for this block." : "Made by"));
      if (this.stack[block] >= 0) this.details.append(stackList(this.stack[block]));
    }
    this.surface.request();
  }

  address(block) {
    const segment = this.owner[block];
    let offset = 0;
    for (let before = this.first[segment]; before < block; before++) offset += this.size[before];
    return `0x${(BigInt(`0x${data.segments.address[segment]}`) + BigInt(offset)).toString(16)}`;
  }

  tell(block) {
    if (block < 0) return this.summarise();
    const segment = this.owner[block], columns = data.segments;
    const words = [`${bytes(this.size[block])} ${STATE_NAMES[this.state[block]].split(":")[0]}`];
    if (this.state[block] !== FREE) words.push(`${bytes(this.size[block] - columns.slack[block])} requested`);
    words.push(this.address(block));
    if (this.state[block] !== FREE && this.stack[block] >= 0) words.push(place(this.stack[block]));
    const kind = [columns.small[segment] ? "small" : "large", columns.expandable[segment] ? "expandable" : null].filter(Boolean);
    words.push(`in a segment of ${bytes(this.bytes[segment])} (${kind.join(", ")}), ${share(this.free[segment], this.bytes[segment])} cached`);
    if (columns.stream[segment] !== "0") words.push(`stream 0x${columns.stream[segment]}`);
    if (columns.pool[segment]) words.push(`private pool (${columns.pool[segment]})`);
    this.readout.textContent = words.join(" · ");
  }

  summarise() {
    const free = this.free.reduce((sum, size) => sum + size, 0);
    this.readout.textContent =
      `${number(this.bytes.length)} ${this.bytes.length === 1 ? "segment" : "segments"} of ${bytes(this.total)} in all · ${blocks(this.size.length)} · ${bytes(free)} cached (${share(free, this.total)})`;
  }

  // Colours.

  paintBy(by) {
    this.by = by;
    const held = new Map();
    const group = this.grouping(by);
    for (let block = 0; block < this.size.length; block++) {
      const key = this.state[block] === FREE ? "free" : group(block);
      held.set(key, (held.get(key) ?? 0) + this.size[block]);
    }
    const free = held.get("free") ?? 0;
    held.delete("free");
    const listed = [...held].sort((a, b) => b[1] - a[1]);
    const shown = by === "stack" ? listed.slice(0, TOP_STACKS) : listed;
    const inks = new Map(shown.map(([key], index) => [key, by === "state" ? ["allocated", "pending"][key] : this.ink(by, key, index)]));
    const freeInk = by === "state" ? "cached" : "track";
    this.inkOf = (block) => (this.state[block] === FREE ? freeInk : inks.get(group(block)) ?? "other");
    const rows = shown.map(([key, size]) => [inks.get(key), this.nameOf(by, key), size]);
    if (listed.length > shown.length) {
      rows.push(["other", `${number(listed.length - shown.length)} other stacks`, listed.slice(shown.length).reduce((sum, [, size]) => sum + size, 0)]);
    }
    if (free) rows.push([freeInk, "cached", free]);
    this.keys.replaceChildren(...rows.map(([ink, name, size]) => make("li", {}, make("span", { class: `key ${ink}` }), `${name} `, make("b", {}, bytes(size)))));
    this.surface.request();
  }

  grouping(by) {
    if (by === "state") return (block) => this.state[block];
    if (by === "stack") return (block) => this.stack[block];
    return (block) => (this.stack[block] < 0 ? -1 : stackCategory[this.stack[block]]);
  }

  ink(by, key, index) {
    if (key < 0) return "other";
    return SERIES[(by === "category" ? key : index) % SERIES.length];
  }

  nameOf(by, key) {
    if (by === "state") return STATE_NAMES[key];
    if (by === "stack") return place(key);
    return key < 0 ? "stacks that hold nothing at the peak" : data.categories[key];
  }

  paint(context, width, height, scrolled) {
    const last = Math.min(this.rows - 1, Math.floor((scrolled + height) / ROW_STEP));
    for (let row = Math.floor(scrolled / ROW_STEP); row <= last; row++) this.paintRow(context, row, row * ROW_STEP - scrolled + 2, width);
    if (this.selected >= 0) this.paintSelected(context, scrolled, width);
  }

  paintRow(context, row, y, width) {
    const low = row * this.perRow, high = Math.min(this.total, low + this.perRow), scale = width / this.perRow;
    let index = lastAtMost(this.start, low);
    while (index < this.block.length && this.start[index] < high) {
      const block = this.block[index];
      const from = Math.max(0, (this.start[index] - low) * scale);
      const to = Math.min(width, (this.start[index + 1] - low) * scale);
      const begins = this.start[index] >= low && block === this.first[this.owner[block]];
      // A border where there is room: two points between segments, one between blocks.
      const gap = this.start[index] < low ? 0 : begins && this.bytes[this.owner[block]] * scale > 8 ? 2 : to - from > 4 ? 1 : 0;
      context.fillStyle = colour(this.inkOf(block));
      context.fillRect(from + gap, y, Math.max(to - from - gap, 0.5), ROW);
      if (to - from >= 1) index++;
      // What is narrower than a point stands for all within it.
      else index = Math.max(index + 1, lastAtMost(this.start, low + (Math.floor(from) + 1) / scale));
    }
  }

  paintSelected(context, scrolled, width) {
    const start = this.start[this.at[this.selected]], end = start + this.size[this.selected];
    context.strokeStyle = colour("ink");
    context.lineWidth = 2;
    context.setLineDash([]);
    for (let row = Math.floor(start / this.perRow); row * this.perRow < end; row++) {
      const y = row * ROW_STEP - scrolled + 2;
      if (y > this.surface.seen) break;
      const from = Math.max(0, ((start - row * this.perRow) / this.perRow) * width);
      const to = Math.min(width, ((end - row * this.perRow) / this.perRow) * width);
      context.strokeRect(from + 1, y - 1, Math.max(to - from - 2, 2), ROW + 2);
    }
  }
}
