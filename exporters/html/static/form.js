// Figures in words, the same as the rest of the page writes them.

const KIB = 1024, MIB = KIB * 1024, GIB = MIB * 1024;

// As Python rounds: what lies just between goes to the even one, where a script's own way is upwards.
function fixed(value, digits) {
  const scaled = value * 10 ** digits, below = Math.floor(scaled);
  if (scaled - below !== 0.5) return value.toFixed(digits);
  return ((below % 2 ? below + 1 : below) / 10 ** digits).toFixed(digits);
}

function bytes(count) {
  const size = Math.abs(count);
  if (size >= GIB) return `${fixed(count / GIB, 2)} GiB`;
  if (size >= MIB) return `${fixed(count / MIB, 2)} MiB`;
  if (size >= KIB) return `${fixed(count / KIB, 2)} KiB`;
  return `${count} bytes`;
}

function share(part, whole) {
  if (whole <= 0) return "0 %";
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.05) return "< 0.1 %";
  return `${fixed(percent, percent >= 10 || percent === 0 ? 0 : 1)} %`;
}

const number = (count) => count.toLocaleString("en-US");
const blocks = (count) => (count === 1 ? "1 block" : `${number(count)} blocks`);

// An element; children are text or elements, so nothing of the file is ever read as markup.
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

const button = (text, act, attributes = {}) => make("button", { type: "button", onclick: act, ...attributes }, text);

// One of several: a labelled list of choices.
function choice(label, options, act) {
  const list = make("select", { onchange: () => act(list.value) }, ...options.map(([value, text]) => make("option", { value }, text)));
  return make("label", {}, `${label} `, list);
}

// A search box that waits for a pause, since each letter may go over all stacks.
function searchBox(label, act) {
  let timer = 0;
  const field = make("input", {
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => act(field.value.trim().toLowerCase()), 120);
    },
  });
  return make("label", {}, `${label} `, field);
}

// The index of the last value that is not above x, in sorted values; -1 where all are above.
function lastAtMost(values, x) {
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
