#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes names.bin of the weights of Baidu's LAC-small, as the Debian package python3-jieba (0.42.1) ships them.

    convert.py /usr/lib/python3/dist-packages/jieba/lac_small names.bin

The model: an embedding of 128 numbers for each of 20,941 characters, two layers of a gated recurrent unit in each
direction (128 states), a projection to 57 labels and a linear-chain CRF. A matrix is written as one scale a row and
whole numbers from -127 to 127, which changes no label on the texts that were compared. Layout of names.bin, all
little-endian: "VARTAG01"; u16 rows, u16 labels; rows times u16, the UTF-16 unit of each row of the embedding, the last
one 0 for characters that the model does not know; a byte a label, see KINDS; then the matrices in the order of MATRICES,
each as rows times f32 scale, then rows times columns i8; then the vectors of VECTORS as f32, and the transitions of the
CRF as f32: from the beginning, to the end, and from each label to each.
"""
import array
import pathlib
import struct
import sys

HIDDEN = 128
MATRICES = ["word_emb"] + [f"{kind}_{i}.w_0" for i in range(4) for kind in ("fc", "gru")] + ["fc_4.w_0"]
VECTORS = [f"{kind}_{i}.b_0" for i in range(4) for kind in ("fc", "gru")] + ["fc_4.b_0"]
# What a label says: 0 no name; 2 n begins and 2 n + 1 continues a name of kind n: 1 person, 2 place, 3 organisation.
KINDS = {"PER": 1, "LOC": 2, "ORG": 3, "nr": 1, "ns": 2, "nt": 3}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def shape(proto):
    """The dimensions in a TensorDesc: field 2, plain or packed."""
    dims, at = [], 0
    while at < len(proto):
        key, at = varint(proto, at)
        size, at = varint(proto, at)
        if key & 7 == 2:
            end = at + size
            while at < end:
                dim, at = varint(proto, at)
                dims.append(dim)
        elif key >> 3 == 2:
            dims.append(size)
    return dims


def load(path):
    """A file of fluid.io.save_vars: version, level of detail, version, TensorDesc, floats."""
    data = path.read_bytes()
    _, levels = struct.unpack_from("<IQ", data)
    at = 12
    for _ in range(levels):
        at += 8 + struct.unpack_from("<Q", data, at)[0]
    size = struct.unpack_from("<i", data, at + 4)[0]
    at += 8
    dims = shape(data[at : at + size])
    values = array.array("f", data[at + size :])
    if sys.byteorder == "big":
        values.byteswap()
    assert len(values) == dims[0] * (dims[1] if len(dims) > 1 else 1), path
    return values, dims


def quantised(values, rows, columns):
    scales, whole = array.array("f"), array.array("b")
    for row in range(rows):
        part = values[row * columns : (row + 1) * columns]
        scale = max(abs(value) for value in part) / 127 or 1.0
        scales.append(scale)
        whole.extend(max(-127, min(127, round(value / scale))) for value in part)
    return scales, whole


def main(folder, target):
    folder = pathlib.Path(folder)
    weights = {name: load(folder / "model_baseline" / name) for name in MATRICES + VECTORS + ["crfw"]}
    characters = {}
    for line in (folder / "word.dic").read_text("utf-8").split("\n"):
        number, _, word = line.partition("\t")
        if word == "OOV" or (len(word) == 1 and ord(word) < 0x10000):
            characters[0 if word == "OOV" else ord(word)] = int(number)
    units = sorted(unit for unit in characters if unit) + [0]
    labels = dict(line.split("\t") for line in (folder / "tag.dic").read_text("utf-8").split("\n") if "\t" in line)

    embedding, (_, width) = weights["word_emb"]
    kept = array.array("f")
    for unit in units:
        row = characters[unit]
        kept.extend(embedding[row * width : (row + 1) * width])
    weights["word_emb"] = kept, [len(units), width]

    out = bytearray(b"VARTAG01") + struct.pack("<HH", len(units), len(labels))
    out += struct.pack(f"<{len(units)}H", *units)
    for number in range(len(labels)):
        name, _, place = labels[str(number)].partition("-")
        out.append(2 * KINDS.get(name, 0) + (place == "I") if name in KINDS else 0)
    for name in MATRICES:
        values, dims = weights[name]
        rows, columns = dims
        if name.startswith("gru"):
            # Two matrices in one: to both gates, then to the candidate.
            parts = [(values[: 2 * HIDDEN * HIDDEN], 2 * HIDDEN), (values[2 * HIDDEN * HIDDEN :], HIDDEN)]
        else:
            parts = [(values, columns)]
        for part, across in parts:
            scales, whole = quantised(part, rows, across)
            out += struct.pack(f"<{rows}f", *scales) + whole.tobytes()
    for name in VECTORS + ["crfw"]:
        values, _ = weights[name]
        out += struct.pack(f"<{len(values)}f", *values)
    pathlib.Path(target).write_bytes(out)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
