// Chapter 16's translator as TransformerTranslator of lib/Tutorials computes it, for one sentence. A step is an array of width numbers, a
// sequence an array of steps; what every head reads is kept. Numbers are of 64 bits, the weights of 32.

const Vocabulary = { Begin: 1, End: 2, FirstWord: 4 };

// Words as Tokens.Words takes sentences apart: at spaces, behind an apostrophe, and before 's.
function words(text) {
  return text.split(/\s+/).filter((word) => word !== "").flatMap((word) => {
    const isGenitive = word.length > 2 && word.endsWith("'s");
    const parts = (isGenitive ? word.slice(0, -2) : word).match(/[^']*'|[^']+/g);
    return isGenitive ? [...parts, "'s"] : parts;
  });
}

// Words put together as Tokens.Join does it.
function join(tokens) {
  return tokens.reduce((text, word) => (text === "" || text.endsWith("'") || word === "'s" ? text + word : `${text} ${word}`), "");
}

// A file of the format safetensors: the header's length in eight bytes, the header, the numbers.
class Safetensors {
  constructor(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const start = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    const { __metadata__: notes, ...entries } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start)));
    this.notes = notes;
    this.entries = entries;
    this.numbers = bytes.buffer.slice(start);
  }

  // (size,)
  vector(name) {
    const [from, to] = this.entries[name].data_offsets;
    return new Float32Array(this.numbers, from, (to - from) / 4);
  }

  // (rows, columns), as an array of rows
  matrix(name) {
    const [rows, columns] = this.entries[name].shape;
    const all = this.vector(name);
    return Array.from({ length: rows }, (_, row) => all.subarray(row * columns, (row + 1) * columns));
  }
}

const dot = (a, b) => a.reduce((sum, number, i) => sum + number * b[i], 0);
const add = (a, b) => a.map((number, i) => number + b[i]);

function softmax(scores) {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b);
  return shares.map((share) => share / sum);
}

class Linear {
  constructor(file, name) {
    this.weight = file.matrix(`${name}.weight`); // (to, from)
    this.bias = file.vector(`${name}.bias`); // (to,)
  }

  call(x) {
    return this.weight.map((row, i) => dot(row, x) + this.bias[i]);
  }
}

class LayerNorm {
  constructor(file, name) {
    this.weight = file.vector(`${name}.weight`); // (width,)
    this.bias = file.vector(`${name}.bias`); // (width,)
  }

  call(x) {
    const mean = x.reduce((a, b) => a + b) / x.length;
    const variance = x.reduce((sum, number) => sum + (number - mean) ** 2, 0) / x.length;
    return x.map((number, i) => ((number - mean) / Math.sqrt(variance + 1e-5)) * this.weight[i] + this.bias[i]);
  }
}

class MultiHeadAttention {
  constructor(file, name, heads) {
    [this.query, this.key, this.value, this.output] = ["query", "key", "value", "output"].map((part) => new Linear(file, `${name}.${part}`));
    this.heads = heads;
  }

  // Keys and values, projected once: each (time, width).
  project(steps) {
    return { keys: steps.map((x) => this.key.call(x)), values: steps.map((x) => this.value.call(x)) };
  }

  // What x reads, (width,), and each head's weights, (heads, time).
  read(x, { keys, values }) {
    const q = this.query.call(x); // (width,)
    const d = q.length / this.heads;
    const parts = Array.from({ length: this.heads }, (_, head) => [head * d, (head + 1) * d]);
    const weights = parts.map(([from, to]) => softmax(keys.map((key) => dot(q.slice(from, to), key.slice(from, to)) / Math.sqrt(d))));
    const read = parts.flatMap(([from, to], head) => q.slice(from, to).map((_, i) => dot(weights[head], values.map((value) => value[from + i]))));
    return { read: this.output.call(read), weights };
  }
}

class FeedForward {
  constructor(file, name) {
    [this.linear1, this.linear2] = [new Linear(file, `${name}.linear1`), new Linear(file, `${name}.linear2`)];
  }

  call(x) {
    return this.linear2.call(this.linear1.call(x).map((number) => Math.max(0, number)));
  }
}

class EncoderLayer {
  constructor(file, name, heads) {
    this.attention = new MultiHeadAttention(file, `${name}.attention`, heads);
    this.feedForward = new FeedForward(file, name);
    [this.norm1, this.norm2] = [new LayerNorm(file, `${name}.norm1`), new LayerNorm(file, `${name}.norm2`)];
  }

  // Each step reads all steps, then goes by itself through two linear layers. Weights: (time, heads, time).
  call(steps) {
    const asked = steps.map((x) => this.norm1.call(x)); // (time, width)
    const cache = this.attention.project(asked);
    const read = asked.map((x) => this.attention.read(x, cache));
    const output = steps.map((x, t) => add(x, read[t].read)).map((x) => add(x, this.feedForward.call(this.norm2.call(x))));
    return { output, weights: read.map((one) => one.weights) };
  }
}

class DecoderLayer {
  constructor(file, name, heads) {
    [this.self, this.cross] = [new MultiHeadAttention(file, `${name}.self`, heads), new MultiHeadAttention(file, `${name}.cross`, heads)];
    this.feedForward = new FeedForward(file, name);
    [this.norm1, this.norm2, this.norm3] = [1, 2, 3].map((number) => new LayerNorm(file, `${name}.norm${number}`));
  }

  // One step: reads itself and those before it, whose keys and values join the cache; then the source.
  step(x, written, memory) {
    const asked = this.norm1.call(x); // (width,)
    const { keys, values } = this.self.project([asked]);
    written.keys.push(...keys);
    written.values.push(...values);
    const self = this.self.read(asked, written);
    x = add(x, self.read);
    const cross = this.cross.read(this.norm2.call(x), memory);
    x = add(x, cross.read);
    return { output: add(x, this.feedForward.call(this.norm3.call(x))), self: self.weights, cross: cross.weights };
  }
}

class TransformerTranslator {
  constructor(base64) {
    const file = new Safetensors(base64);
    const [heads, layers] = [Number(file.notes.heads), Number(file.notes.layers)];
    [this.source, this.target] = [file.notes["source tokens"].split("\n"), file.notes["target tokens"].split("\n")];
    this.longest = Number(file.notes.longest);
    this.width = Number(file.notes.width);
    [this.embedSource, this.embedTarget] = [file.matrix("read.weight"), file.matrix("written.weight")]; // (tokens, width)
    this.encoder = Array.from({ length: layers }, (_, layer) => new EncoderLayer(file, `encoder.layers.${layer}`, heads));
    this.encoderNorm = new LayerNorm(file, "encoder.norm");
    this.decoder = Array.from({ length: layers }, (_, layer) => new DecoderLayer(file, `decoder.layers.${layer}`, heads));
    this.decoderNorm = new LayerNorm(file, "decoder.norm");
    this.readout = new Linear(file, "readout");
  }

  // The token's vector plus its place's sines and cosines.
  embed(vector, place) {
    const angle = (i) => place * 10000 ** (-(i - (i % 2)) / this.width);
    return Array.from(vector, (number, i) => number + (i % 2 === 0 ? Math.sin(angle(i)) : Math.cos(angle(i)))); // (width,)
  }

  // A sentence's tokens, with the end, as numbers; -1 for what is not known.
  numbers(tokens) {
    return [...tokens.map((token) => this.source.indexOf(token, Vocabulary.FirstWord)), Vocabulary.End];
  }

  // What the encoder makes of the source, (source time, width), and each layer's weights, (source time, heads, source time).
  encode(numbers) {
    let steps = numbers.map((number, place) => this.embed(this.embedSource[number], place));
    const weights = [];
    for (const layer of this.encoder) {
      const { output, weights: read } = layer.call(steps);
      steps = output;
      weights.push(read);
    }
    return { memory: steps.map((x) => this.encoderNorm.call(x)), weights };
  }

  // Writes greedily, one token at a time, the end included: its number, all scores, and what each layer's heads read of what was written,
  // the beginning included, (heads, time), and of the source, (heads, source time).
  *write(memory, longest) {
    const caches = this.decoder.map((layer) => ({ written: { keys: [], values: [] }, memory: layer.cross.project(memory) }));
    for (let place = 0, number = Vocabulary.Begin; place < longest && number !== Vocabulary.End; place++) {
      let x = this.embed(this.embedTarget[number], place);
      const [self, cross] = [[], []];
      for (const [i, layer] of this.decoder.entries()) {
        const step = layer.step(x, caches[i].written, caches[i].memory);
        x = step.output;
        self.push(step.self);
        cross.push(step.cross);
      }
      const scores = this.readout.call(this.decoderNorm.call(x)); // (target tokens,)
      number = scores.indexOf(Math.max(...scores));
      yield { number, scores, self, cross };
    }
  }
}
