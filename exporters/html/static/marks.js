// What the timeline marks: steps, the peak, the failure, what is picked, and what is read.

function paintMarks(chart, context, floor, toY) {
  const inside = (x) => x >= MARGIN.left - 0.5 && x <= chart.surface.width - MARGIN.right + 0.5;
  context.lineWidth = 1;
  context.setLineDash([]);
  paintSteps(chart, context, floor);
  if (data.capacity !== null && toY(data.capacity) >= MARGIN.top - 2) {
    const y = Math.round(toY(data.capacity)) + 0.5;
    context.strokeStyle = colour("request");
    context.setLineDash([8, 4]);
    strokePath(context, [MARGIN.left, y, chart.surface.width - MARGIN.right, y]);
    context.setLineDash([]);
  }
  const marks = [];
  if (data.peak !== null) marks.push([data.peak, "▲ peak", "ink"]);
  if (data.failure !== null) marks.push([data.failure, `✕ ${bytes(data.failedBytes)} failed`, "request"]);
  let taken = -Infinity;
  for (const [event, text, ink] of marks.sort((a, b) => a[0] - b[0])) {
    const x = chart.toX(chart.valueOf(event));
    if (!inside(x)) continue;
    context.strokeStyle = context.fillStyle = colour(ink);
    strokePath(context, [x, MARGIN.top - 6, x, floor]);
    const length = context.measureText(text).width;
    const left = Math.min(Math.max(x - length / 2, MARGIN.left), chart.surface.width - length - 2);
    context.textAlign = "left";
    // Where two marks are too near for their words, the second's stand below.
    const y = left < taken ? MARGIN.top + 8 : MARGIN.top - 15;
    context.fillStyle = colour("card");
    context.fillRect(left - 3, y - 8, length + 6, 16);
    context.fillStyle = colour(ink);
    context.fillText(text, left, y);
    taken = left + length + 8;
  }
  if (chart.drag && !chart.drag.moves) {
    context.fillStyle = colour("pick");
    context.fillRect(Math.min(chart.drag.from, chart.drag.at), MARGIN.top, Math.abs(chart.drag.at - chart.drag.from), floor - MARGIN.top);
  }
  const x = chart.toX(chart.valueAt(chart.cursor));
  if (chart.cursor !== null && inside(x)) {
    context.strokeStyle = colour("ink");
    context.setLineDash([3, 3]);
    strokePath(context, [x, MARGIN.top, x, floor]);
    context.setLineDash([]);
    for (const series of [timeline.allocated, timeline.reserved]) {
      context.beginPath();
      context.arc(x, toY(series[chart.cursor]), 3.5, 0, 7);
      context.fillStyle = colour("card");
      context.fill();
      context.stroke();
    }
  }
}

// A band under the axis; names stand where they fit.
function paintSteps(chart, context, floor) {
  context.textAlign = "center";
  let before = -Infinity;
  data.steps.forEach(([name, first, last], index) => {
    const from = Math.max(MARGIN.left, chart.toX(chart.valueOf(first)));
    const to = Math.min(chart.surface.width - MARGIN.right, chart.toX(chart.valueOf(last + 1)));
    if (to < from || to < before + 0.5) return;
    before = to;
    context.fillStyle = colour(index % 2 ? "band-odd" : "band-even");
    context.fillRect(from, floor + 6, Math.max(1, to - from), 14);
    if (to - from < 16) return;
    context.fillStyle = colour("ink");
    // Where a name has no room, its number may have.
    const text = context.measureText(name).width <= to - from - 6 ? name : name.match(/\d+$/)?.[0] ?? "";
    context.fillText(fitted(context, text, to - from - 6), (from + to) / 2, floor + 13.5);
  });
}
