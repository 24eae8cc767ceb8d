#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes second.bin of the weights of FoolNLTK's recogniser of names (https://github.com/rockyzhengwu/FoolNLTK).

    convert_second.py data/ner.pb data/map.zip second.bin

The model: an embedding of 100 numbers for each of 6,591 characters, a long short-term memory of 100 states in each
direction, a layer of 100 with a hyperbolic tangent, a projection to 25 labels and a linear-chain CRF. ner.pb is a graph
of TensorFlow; of it only the constants are read, by the wire format of protocol buffers. A matrix is written as one
scale a row and whole numbers from -127 to 127. Layout of second.bin, all little-endian: "VARTAG02"; u16 rows, u16
labels; rows times u16, the UTF-16 unit of each row of the embedding, the last one 0 for characters that the model does
not know; a byte a label, see KINDS; then the embedding, forwards and backwards the matrices of the input and of the
state (to input gate, candidate, forget gate and output gate), the layer and the projection, each as rows times f32
scale, then rows times columns i8; then as f32 the biases in the same order (what the forget gate adds is in them), and
the transitions of the CRF: from the beginning, to the end, and from each label to each.
"""
import array
import json
import pathlib
import struct
import sys
import zipfile

from convert import quantised, varint

STATES = 100
FLOAT = 1
# What a label says: 0 no name; 4 n + 0, 1, 2, 3 begins, continues, ends and is alone a name of kind n: 1 person,
# 2 place, 3 organisation, 4 company. Titles and times are no names.
KINDS = {"person": 1, "location": 2, "org": 3, "company": 4}
PLACES = {"B": 0, "M": 1, "E": 2, "S": 3}


def fields(data):
    """The fields of a message: number and value."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size = {1: 8, 5: 4}.get(kind)
            if size is None:
                size, at = varint(data, at)
            value, at = data[at : at + size], at + size
        yield key >> 3, value


def constants(graph):
    """The tensors of floats in a graph, by the names of their nodes."""
    tensors = {}
    for number, node in fields(graph):
        if number != 1:
            continue
        parts = list(fields(node))
        name = next(value for key, value in parts if key == 1).decode()
        for pair in (dict(fields(value)) for key, value in parts if key == 5):
            tensor = dict(fields(pair[2])).get(8) if pair[1] == b"value" else None
            if tensor is not None and dict(fields(tensor)).get(1) == FLOAT:
                values = array.array("f", dict(fields(tensor)).get(4, b""))
                if sys.byteorder == "big":
                    values.byteswap()
                tensors[name] = values
    return tensors


def packed(values, rows, columns):
    scales, whole = quantised(values, rows, columns)
    return struct.pack(f"<{rows}f", *scales) + whole.tobytes()


def main(graph, maps, target):
    weights = constants(pathlib.Path(graph).read_bytes())
    with zipfile.ZipFile(maps) as archive:
        described = json.loads(archive.read("all_map.json"))
    labels = [described["ner_map"][str(number)] for number in range(len(described["ner_map"]))]
    unknown = described["char_map"]["<OOV>"]
    rows = {
        ord(character): number
        for character, number in described["char_map"].items()
        if len(character) == 1 and ord(character) < 0x10000
    }
    units = sorted(rows) + [0]
    rows[0] = unknown

    out = bytearray(b"VARTAG02") + struct.pack("<HH", len(units), len(labels))
    out += struct.pack(f"<{len(units)}H", *units)
    for label in labels:
        place, _, kind = label.partition("_")
        out.append(4 * KINDS[kind] + PLACES[place] if kind in KINDS else 0)
    embedding = array.array("f")
    for unit in units:
        # The graph sets a row of zeros before the table.
        row = rows[unit] - 1
        embedding.extend(weights["char_embeding"][row * STATES : (row + 1) * STATES])
    out += packed(embedding, len(units), STATES)
    cells = [f"char_bilstm/bidirectional_rnn/{way}/basic_lstm_cell/" for way in ("fw", "bw")]
    for cell in cells:
        kernel = weights[cell + "kernel"]
        out += packed(kernel[: 4 * STATES * STATES], STATES, 4 * STATES)
        out += packed(kernel[4 * STATES * STATES :], STATES, 4 * STATES)
    out += packed(weights["project/hidden/w_tanh"], 2 * STATES, STATES)
    out += packed(weights["project/output/w_out"], STATES, len(labels))
    for cell in cells:
        bias = weights[cell + "bias"]
        for i in range(2 * STATES, 3 * STATES):
            bias[i] += 1  # what BasicLSTMCell adds to the forget gate
        out += struct.pack(f"<{len(bias)}f", *bias)
    for name in ("project/hidden/b_tanh", "project/output/b_out"):
        out += struct.pack(f"<{len(weights[name])}f", *weights[name])
    across = len(labels) + 1  # the last one is where a sentence begins
    table = weights["crf_loss/transitions"]
    out += struct.pack(f"<{len(labels)}f", *table[len(labels) * across : len(labels) * across + len(labels)])
    out += struct.pack(f"<{len(labels)}f", *([0.0] * len(labels)))
    for label in range(len(labels)):
        out += struct.pack(f"<{len(labels)}f", *table[label * across : label * across + len(labels)])
    pathlib.Path(target).write_bytes(out)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
