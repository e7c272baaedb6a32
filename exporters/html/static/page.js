// Each part that has figures gets its drawing; the sections of the others say in words what is missing.

for (const [name, Part] of [["timeline", Timeline], ["map", SegmentMap], ["flame", Flame], ["holders", HolderTable]]) {
  const host = document.querySelector(`#${name} .drawing`);
  if (host) new Part(host);
}
