// The tree of calls as a flame graph that hangs from its root: a box is as wide as what is held through its call.

const BOX = 20;
const FLAME_INKS = ["flame-own", "flame-library", "flame-native"];

class Flame {
  constructor(host) {
    this.trees = new Map();
    this.tree = this.treeOf("outer");
    this.root = -1;
    this.selected = -1;
    this.hits = null;
    this.found = make("span", { class: "found", role: "status" });
    this.readout = make("output", { class: "readout", "aria-live": "polite" });
    const hint = "A click or Enter zooms into a call, Escape back out; arrow keys go to what it calls, what calls it, and beside it.";
    host.append(make("div", { class: "tools" },
      choice("From the", [["outer", "outermost call"], ["inner", "innermost call"]], (side) => this.turn(side)),
      searchBox("Search", (words) => this.search(words)),
      button("All", () => this.zoom(-1), { title: "Back to all (Escape)" }),
      this.found,
    ));
    this.surface = new Surface(host, {
      label: `Flame graph of who holds the memory. ${hint}`,
      height: 26 * BOX,
      draw: (...paper) => this.paint(...paper),
    });
    const keys = [["flame-own", "your code"], ["flame-library", "libraries"], ["flame-native", "C++"]];
    host.append(this.readout, make("ul", { class: "keys" }, ...keys.map(([ink, text]) => make("li", {}, make("span", { class: `key ${ink}` }), text))), make("p", { class: "hint" }, hint));
    this.listen();
    this.zoom(-1);
  }

  treeOf(side) {
    if (!this.trees.has(side)) this.trees.set(side, new CallTree(side === "inner"));
    return this.trees.get(side);
  }

  turn(side) {
    this.tree = this.treeOf(side);
    this.zoom(-1);
  }

  // Boxes of [node, from, to] by depth, in shares of the width; what is too narrow to be seen is left out.
  layOut() {
    const { tree } = this, least = 0.6 / this.surface.width;
    const path = this.root < 0 ? [] : tree.pathTo(this.root);
    this.boxes = [[[-1, 0, 1]], ...path.map((node) => [[node, 0, 1]])];
    const whole = tree.bytesOf(this.root);
    let row = this.boxes[this.boxes.length - 1];
    while (row.length) {
      const next = [];
      for (const [node, from] of row) {
        let at = from;
        for (const child of tree.children(node)) {
          const width = tree.value[child] / whole;
          if (width < least) break;
          next.push([child, at, at + width]);
          at += width;
        }
      }
      if (next.length) this.boxes.push(next);
      row = next;
    }
    this.surface.setContent(this.boxes.length * BOX);
    this.surface.request();
  }

  boxAt(x, y) {
    const row = this.boxes[Math.floor((y + this.surface.scrolled) / BOX)];
    const at = x / this.surface.width;
    return row?.find(([, from, to]) => from <= at && at < to)?.[0] ?? null;
  }

  listen() {
    const { surface } = this;
    surface.onfit = () => this.layOut();
    surface.on("pointermove", (event, x, y) => this.tell(this.boxAt(x, y) ?? this.selected));
    surface.on("pointerleave", () => this.tell(this.selected));
    surface.on("click", (event, x, y) => {
      const node = this.boxAt(x, y);
      if (node !== null) this.zoom(node);
    });
    const beside = (by) => () => {
      const row = this.boxes[this.depthOf(this.selected)];
      const now = row.findIndex(([node]) => node === this.selected);
      this.select(row[Math.min(Math.max(now + by, 0), row.length - 1)][0]);
    };
    surface.onKeys({
      ArrowDown: () => {
        const below = this.tree.children(this.selected)[0];
        if (below !== undefined && this.isSeen(below)) this.select(below);
      },
      ArrowUp: () => this.selected >= 0 && this.select(this.tree.parent[this.selected]),
      ArrowLeft: beside(-1), ArrowRight: beside(1),
      Enter: () => this.zoom(this.selected), " ": () => this.zoom(this.selected),
      Escape: () => this.zoom(-1), "0": () => this.zoom(-1),
    });
  }

  depthOf(node) {
    return node < 0 ? 0 : this.tree.pathTo(node).length;
  }

  isSeen(node) {
    return this.boxes[this.depthOf(node)]?.some(([other]) => other === node) ?? false;
  }

  select(node) {
    this.selected = node;
    const top = this.depthOf(node) * BOX;
    this.surface.scrollTo(top, top + BOX);
    this.tell(node);
    this.surface.request();
  }

  zoom(node) {
    this.root = this.selected = node;
    this.layOut();
    // The calls that all have in common are many and tell little: what differs comes into sight.
    const row = node < 0 ? this.boxes.findIndex((boxes) => boxes.length > 1) : this.depthOf(node);
    this.surface.view.scrollTop = Math.max(0, row - 3) * BOX;
    this.tell(node);
  }

  search(words) {
    this.hits = words ? matching(words).frames : null;
    this.found.textContent = "";
    if (this.hits) {
      const sum = this.tree.matched(this.hits);
      this.found.textContent = sum ? `${bytes(sum)} through it, ${share(sum, heldBytes)}` : "no call has this";
    }
    this.surface.request();
  }

  tell(node) {
    const size = this.tree.bytesOf(node);
    if (node < 0) {
      const unknown = this.tree.unknown ? ` · ${bytes(this.tree.unknown)} without a stack` : "";
      this.readout.textContent = `all: ${bytes(size)}${unknown}`;
      return;
    }
    const frame = this.tree.frame[node];
    const within = this.root >= 0 && node !== this.root ? ` · ${share(size, this.tree.bytesOf(this.root))} of what is shown` : "";
    this.readout.textContent =
      `${names[frameName[frame]]} · ${frameWhere(frame)} · ${bytes(size)} · ${share(size, heldBytes)} of all${within} · ${blocks(this.tree.blocks[node])}`;
  }

  paint(context, width, height, scrolled) {
    if (!this.boxes) return;
    const first = Math.floor(scrolled / BOX);
    const last = Math.min(this.boxes.length - 1, Math.floor((scrolled + height) / BOX));
    const above = this.root < 0 ? 0 : this.depthOf(this.root);
    context.textAlign = "left";
    for (let depth = first; depth <= last; depth++) {
      for (const [node, from, to] of this.boxes[depth]) {
        const frame = node < 0 ? -1 : this.tree.frame[node];
        const [x, y, wide] = [from * width, depth * BOX - scrolled, (to - from) * width];
        const hit = this.hits && frame >= 0 && this.hits[frame];
        context.globalAlpha = depth < above || (this.hits && !hit) ? 0.45 : 1;
        context.fillStyle = colour(hit ? "flame-hit" : frame < 0 ? "track" : FLAME_INKS[kindOf(frame)]);
        context.fillRect(x, y + 1, Math.max(wide - 1, 0.5), BOX - 1);
        context.globalAlpha = 1;
        if (wide > 30) {
          const text = frame < 0 ? `all: ${bytes(heldBytes)}` : frameShort(frame);
          context.fillStyle = colour(hit ? "flame-hit-ink" : "ink");
          context.fillText(fitted(context, text, wide - 10), x + 5, y + BOX / 2 + 1);
        }
        if (node === this.selected && node >= 0) {
          context.strokeStyle = colour("ink");
          context.lineWidth = 2;
          context.setLineDash([]);
          context.strokeRect(x + 1, y + 2, Math.max(wide - 3, 2), BOX - 3);
        }
      }
    }
  }
}
