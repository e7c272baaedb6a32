// The stacks that hold the memory as a table to sort and to filter.

const FIRST_ROWS = 20, MORE_ROWS = 100;

class HolderTable {
  constructor(host) {
    this.columns = [
      ["Made by", "place", false], ["Bytes", "bytes", true], ["Share", null, true], ["Blocks", "blocks", true],
      ["For", "category", false], ["First event", "oldest", true],
    ];
    this.key = "bytes";
    this.down = true;
    this.limit = FIRST_ROWS;
    this.places = new Map();
    this.listed = [...holders.bytes.keys()];
    this.body = make("tbody");
    this.count = make("p", { class: "note", role: "status" });
    this.more = button("Show more", () => {
      this.limit += MORE_ROWS;
      this.fill();
    });
    this.heads = this.columns.map(([title, key, numeric]) =>
      make("th", { scope: "col", class: numeric ? "number" : null }, key ? button(title, () => this.sortBy(key)) : title));
    const table = make("table", {}, make("thead", {}, make("tr", {}, ...this.heads)), this.body);
    host.append(
      make("div", { class: "tools" }, searchBox("Filter", (words) => this.filter(words))),
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "holders-title" }, table),
      make("div", { class: "tools after" }, this.more, this.count),
    );
    this.sort();
  }

  placeOf(index) {
    let text = this.places.get(index);
    if (text === undefined) this.places.set(index, (text = place(holders.stack[index])));
    return text;
  }

  sortBy(key) {
    this.down = key === this.key ? !this.down : key !== "place" && key !== "category";
    this.key = key;
    this.sort();
  }

  sort() {
    const { key } = this, sign = this.down ? -1 : 1;
    const value = {
      place: (index) => this.placeOf(index),
      category: (index) => data.categories[holders.category[index]],
    }[key] ?? ((index) => holders[key][index] ?? -1);
    const values = new Map(this.listed.map((index) => [index, value(index)]));
    this.listed.sort((a, b) => {
      const [one, other] = [values.get(a), values.get(b)];
      return (one < other ? -sign : one > other ? sign : 0) || holders.bytes[b] - holders.bytes[a] || a - b;
    });
    this.heads.forEach((head, index) => {
      if (this.columns[index][1] === key) head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    this.fill();
  }

  filter(words) {
    this.limit = FIRST_ROWS;
    this.listed = [...holders.bytes.keys()];
    if (words) {
      const hit = matching(words).nodes;
      const category = data.categories.map((name) => name.toLowerCase().includes(words));
      this.listed = this.listed.filter((index) => {
        const stack = holders.stack[index];
        return category[holders.category[index]] || (stack >= 0 ? stackNode[stack] >= 0 && hit[stackNode[stack]] : "no stack recorded".includes(words));
      });
    }
    this.sort();
  }

  fill() {
    const shown = this.listed.slice(0, this.limit);
    this.body.replaceChildren(...shown.map((index) => this.row(index)));
    const sum = this.listed.reduce((total, index) => total + holders.bytes[index], 0);
    this.more.hidden = shown.length === this.listed.length;
    this.count.textContent = this.listed.length
      ? `${number(shown.length)} of ${number(this.listed.length)} ${this.listed.length === 1 ? "stack" : "stacks"}, ${bytes(sum)} in all`
      : "No stack has this.";
  }

  row(index) {
    const stack = holders.stack[index];
    let name = this.placeOf(index);
    if (stack >= 0) {
      const details = make("details", {
        // A stack is written when somebody asks for it.
        ontoggle: () => details.querySelector("ol") ?? details.append(stackList(stack)),
      }, make("summary", {}, name));
      name = details;
    }
    const oldest = holders.oldest[index];
    return make("tr", {},
      make("th", { scope: "row" }, name),
      make("td", { class: "number" }, bytes(holders.bytes[index])),
      make("td", { class: "number" }, share(holders.bytes[index], heldBytes)),
      make("td", { class: "number" }, number(holders.blocks[index])),
      make("td", {}, data.categories[holders.category[index]]),
      make("td", { class: "number" }, oldest === null ? "before the history" : number(oldest)),
    );
  }
}
