// The word that is most like another; undefined where more than a third of its letters would have to be changed, added or left out.
window.nearestWord = (word, words) => {
  function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j++) next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === b[j] ? 0 : 1)));
      row = next;
    }
    return row.at(-1);
  }

  let [best, least] = [undefined, Math.floor(word.length / 3) + 1];
  for (const other of words) {
    const steps = Math.abs(other.length - word.length) < least ? distance(word, other) : least;
    if (steps < least) [best, least] = [other, steps];
  }
  return best;
};
