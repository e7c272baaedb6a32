// A series of steps as a path: each value holds until the next. Where points are denser than pixels, each column keeps
// its least and its most, so that no extreme is lost.

function stepPath(xs, ys, view, width, toY, ends = false) {
  const path = [];
  const scale = width / (view.high - view.low);
  const toX = (value) => (value - view.low) * scale;
  const start = Math.max(0, lastAtMost(xs, view.low));
  const end = Math.min(xs.length - 1, lastAtMost(xs, view.high) + 1);
  if (start > end || !xs.length) return path;
  let y = toY(ys[start]);
  path.push(Math.max(0, toX(xs[start])), y);
  if (end - start <= width * 2) {
    for (let index = start + 1; index <= end; index++) {
      const x = Math.min(width, toX(xs[index]));
      path.push(x, y);
      y = toY(ys[index]);
      if (xs[index] <= view.high) path.push(x, y);
    }
  } else {
    let index = start + 1;
    while (index <= end) {
      const column = Math.floor(toX(xs[index]));
      let least = Infinity, most = -Infinity, last = y;
      for (; index <= end && Math.floor(toX(xs[index])) === column; index++) {
        last = toY(ys[index]);
        if (last < least) least = last;
        if (last > most) most = last;
      }
      const x = Math.min(width, column);
      path.push(x, y, x, least, x, most, x, last);
      y = last;
    }
  }
  // The last value holds to the end of the axis, unless the series ends with it.
  if (!ends && end === xs.length - 1) path.push(Math.min(width, Math.max(path[path.length - 2], toX(view.last))), y);
  return path;
}

function strokePath(context, path) {
  context.beginPath();
  for (let index = 0; index < path.length; index += 2) context.lineTo(path[index], path[index + 1]);
  context.stroke();
}

function fillUnder(context, path, floor) {
  if (!path.length) return;
  context.beginPath();
  context.moveTo(path[0], floor);
  for (let index = 0; index < path.length; index += 2) context.lineTo(path[index], path[index + 1]);
  context.lineTo(path[path.length - 2], floor);
  context.fill();
}
