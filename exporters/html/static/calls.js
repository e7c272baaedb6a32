// Who holds the peak as a tree of calls, from the outermost call or from the innermost one.

class CallTree {
  constructor(fromInside) {
    this.fromInside = fromInside;
    if (fromInside) this.gather();
    else this.adopt();
    this.link();
  }

  // The recorded tree has this shape already: what a leaf holds, all calls around it hold.
  adopt() {
    const count = nodeFrame.length;
    this.frame = nodeFrame;
    this.parent = nodeParent;
    this.value = new Float64Array(count);
    this.blocks = new Float64Array(count);
    this.unknown = 0;
    holders.stack.forEach((stack, index) => {
      const node = stack < 0 ? -1 : stackNode[stack];
      if (node < 0) this.unknown += holders.bytes[index];
      else {
        this.value[node] += holders.bytes[index];
        this.blocks[node] += holders.blocks[index];
      }
    });
    for (let node = count - 1; node >= 0; node--) {
      const parent = this.parent[node];
      if (parent < 0) continue;
      this.value[parent] += this.value[node];
      this.blocks[parent] += this.blocks[node];
    }
  }

  gather() {
    const known = new Map(), frames = frameFile.length + 1;
    const [frame, parent, value, held] = [[], [], [], []];
    this.unknown = 0;
    holders.stack.forEach((stack, index) => {
      let node = -1;
      for (let outer = stack < 0 ? -1 : stackNode[stack]; outer >= 0; outer = nodeParent[outer]) {
        const key = (node + 1) * frames + nodeFrame[outer];
        let next = known.get(key);
        if (next === undefined) {
          known.set(key, (next = frame.length));
          frame.push(nodeFrame[outer]);
          parent.push(node);
          value.push(0);
          held.push(0);
        }
        value[next] += holders.bytes[index];
        held[next] += holders.blocks[index];
        node = next;
      }
      if (node < 0) this.unknown += holders.bytes[index];
    });
    Object.assign(this, { frame, parent, value, blocks: held });
  }

  // Each node's children, the largest first; those of the root are at -1.
  link() {
    const lists = new Map();
    for (let node = 0; node < this.frame.length; node++) {
      if (!this.value[node]) continue;
      const list = lists.get(this.parent[node]);
      if (list) list.push(node);
      else lists.set(this.parent[node], [node]);
    }
    for (const list of lists.values()) list.sort((a, b) => this.value[b] - this.value[a]);
    this.lists = lists;
  }

  children(node) {
    return this.lists.get(node) ?? [];
  }

  bytesOf(node) {
    return node < 0 ? heldBytes : this.value[node];
  }

  pathTo(node) {
    const path = [];
    for (; node >= 0; node = this.parent[node]) path.unshift(node);
    return path;
  }

  // The bytes of all stacks that pass a matching frame, each counted once.
  matched(frames) {
    const inside = new Uint8Array(this.frame.length);
    let sum = 0;
    for (let node = 0; node < inside.length; node++) {
      const above = this.parent[node] >= 0 && inside[this.parent[node]];
      if (!above && frames[this.frame[node]]) sum += this.value[node];
      inside[node] = above || frames[this.frame[node]];
    }
    return sum;
  }
}
