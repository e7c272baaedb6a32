// What is seen of an axis: from ``low`` to ``high``, never beyond ``first`` and ``last``.

class Range {
  constructor(first, last, least) {
    this.reset(first, last, least);
  }

  reset(first = this.first, last = this.last, least = this.least) {
    Object.assign(this, { first, last: last > first ? last : first + 1, least, low: first });
    this.high = this.last;
  }

  get whole() {
    return this.low <= this.first && this.high >= this.last;
  }

  // Answers whether anything changed. The value ``at`` stays where it is.
  zoom(factor, at = (this.low + this.high) / 2) {
    const length = this.high - this.low;
    const wanted = Math.min(this.last - this.first, Math.max(this.least, length * factor));
    if (wanted === length) return false;
    const low = at - ((at - this.low) * wanted) / length;
    return this.show(low, low + wanted);
  }

  pan(share) {
    const by = (this.high - this.low) * share;
    return this.show(this.low + by, this.high + by);
  }

  show(low, high) {
    let length = Math.min(Math.max(high - low, this.least), this.last - this.first);
    low = Math.min(Math.max(low, this.first), this.last - length);
    const changed = low !== this.low || low + length !== this.high;
    [this.low, this.high] = [low, low + length];
    return changed;
  }

  // Moves so that the value is seen.
  include(value) {
    const length = this.high - this.low;
    if (value < this.low || value > this.high) this.show(value - length / 2, value + length / 2);
  }
}

// Round steps of an axis, some ``count`` of them.
function ticks(low, high, count, base = 10) {
  const rough = (high - low) / Math.max(1, count);
  let step;
  if (base === 2) step = 2 ** Math.round(Math.log2(rough));
  else {
    const power = 10 ** Math.floor(Math.log10(rough));
    step = power * [1, 2, 5, 10].find((factor) => power * factor >= rough * 0.999);
  }
  const found = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) found.push(value);
  return { step, found };
}
