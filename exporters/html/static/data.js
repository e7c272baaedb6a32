// The embedded figures, unfolded: columns of differences become columns of values.

const data = JSON.parse(document.getElementById("data").textContent);

function sums(differences) {
  const values = new Float64Array(differences.length);
  let value = 0;
  for (let index = 0; index < values.length; index++) values[index] = value += differences[index];
  return values;
}

const timeline = unfold(data.timeline);
timeline.allocated = sums(data.timeline.allocated);
const curves = data.curves.map((curve) => ({ ...curve, ...unfold(curve) }));

function unfold(columns) {
  const micros = sums(columns.micros);
  return { event: sums(columns.event), micros, seconds: null, reserved: sums(columns.reserved) };
}

const hasTimes = timeline.micros.length > 0;
if (hasTimes) {
  const first = timeline.micros[0];
  for (const series of [timeline, ...curves]) series.seconds = series.micros.map((micros) => (micros - first) / 1e6);
}

// Stacks are a tree from the outside in; a node comes after its parent.
const files = data.frames.files, names = data.frames.names;
const [frameFile, frameName, frameLine] = data.frames.frames;
const nodeFrame = Int32Array.from(data.frames.of);
const nodeParent = Int32Array.from(data.frames.parents, (back, node) => (back ? node - back : -1));
const stackNode = data.stacks;

function stackFrames(stack) {
  const frames = [];
  if (stack >= 0) for (let node = stackNode[stack]; node >= 0; node = nodeParent[node]) frames.push(nodeFrame[node]);
  return frames;
}

const OWN = 0, LIBRARY = 1, NATIVE = 2;
const libraryFile = files.map((file) => /site-packages\/|dist-packages\/|\/lib\/python|<frozen /.test(file));
const kindOf = (frame) => (frameLine[frame] === 0 ? NATIVE : libraryFile[frameFile[frame]] ? LIBRARY : OWN);
const baseName = (file) => file.slice(file.lastIndexOf("/") + 1);
const isNative = (frame) => frameLine[frame] === 0;
const frameWhere = (frame) => (isNative(frame) ? files[frameFile[frame]] : `${files[frameFile[frame]]}:${frameLine[frame]}`);
const frameShort = (frame) =>
  isNative(frame) ? names[frameName[frame]] : `${baseName(files[frameFile[frame]])}:${frameLine[frame]} in ${names[frameName[frame]]}`;

// The innermost frame of one's own code, or else the innermost.
function place(stack) {
  if (stack < 0) return "no stack recorded";
  const frames = stackFrames(stack);
  if (!frames.length) return "an empty stack";
  return frameShort(frames.find((frame) => kindOf(frame) === OWN) ?? frames[0]);
}

function stackList(stack) {
  const frames = stackFrames(stack);
  const shown = frames.slice(0, 200).map((frame) =>
    make("li", {}, `${names[frameName[frame]]} `, make("span", { class: "who" }, frameWhere(frame))));
  if (frames.length > shown.length) shown.push(make("li", {}, `and ${frames.length - shown.length} further out`));
  return make("ol", { class: "stack" }, ...shown);
}

// Which frames hold the words, and which nodes have such a frame at or above them.
function matching(words) {
  const fileHit = files.map((file) => file.toLowerCase().includes(words));
  const nameHit = names.map((name) => name.toLowerCase().includes(words));
  const frames = Uint8Array.from(frameFile, (file, frame) =>
    fileHit[file] || nameHit[frameName[frame]] || frameShort(frame).toLowerCase().includes(words) ? 1 : 0);
  const nodes = new Uint8Array(nodeFrame.length);
  for (let node = 0; node < nodes.length; node++) {
    nodes[node] = frames[nodeFrame[node]] || (nodeParent[node] >= 0 && nodes[nodeParent[node]]) ? 1 : 0;
  }
  return { frames, nodes };
}

const holders = data.holders;
const heldBytes = holders.bytes.reduce((sum, size) => sum + size, 0);

// A stack's category is that of most of its bytes at the peak.
const stackCategory = new Int16Array(stackNode.length).fill(-1);
{
  const most = new Float64Array(stackNode.length);
  holders.stack.forEach((stack, index) => {
    if (stack >= 0 && holders.bytes[index] > most[stack]) {
      most[stack] = holders.bytes[index];
      stackCategory[stack] = holders.category[index];
    }
  });
}
