#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make chinese.lm, the pairs and triples of characters that the repair of damaged text chooses by. See README.md.

usage: train.py [--repositories DIR] [--root DIR] [-o FILE]
--repositories: where copies of the public repositories are kept, named OWNER+NAME; what is missing is fetched
--root: where the Debian packages named in README.md are unpacked, if they are not installed
Needs NumPy, uconv (icu-devtools) and git. Equal input gives an equal file.
"""
import argparse
import struct
import subprocess

import numpy as np

import sources

NAT = 16                # a cost of 1 is 1/16 nat
WORD_MASS = 16e6        # characters that each dictionary counts for
WORDS_AMONG_TEXTS = 0.25  # of that, where it is asked whether two characters mostly stand in one word
GRAIN = 1 / 256         # numbers are multiples of this, so that sums of them are exact in any order
PART = 20_000_000       # characters that are counted at once
DISCOUNT = 13 / 16      # taken from each number that is one or more, for what was not seen
PAIR_KEEP = 9.0         # a pair is kept when it saves this many nats over the text,
TRIPLE_KEEP = 45.0      # and a triple,
DECISIVE = 20.0         # times this where lost bytes are decided by it
LEAST_TRIPLE = 1.5      # occurrences
MOST_TRIPLES = 255      # behind one pair
TOKEN = np.uint64(16)   # bits of a token in a key
# Offices write few of the marks that newspapers have. Beside a thousand characters stand
MARKS = {',': 50, '。': 28, '、': 9, '“': 6.5, '”': 6.5, ':': 3, '?': 2, '!': 1.5, '…': 2, '《': 2.5, '》': 2.5, '(': 2.5,
         ')': 2.5, '\n': 14, ' ': 4, '0': 20, 'a': 20, '%': 2, '—': 3, '·': 0.7, ';': 0.7, '‘': 0.3, '’': 0.3, '.': 2}
# and behind a mark stands, of a hundred times, so often another:
BEHIND = {'。': {'\n': 28, '”': 10, '“': 5, '’': 1, ')': 1, ' ': 2},
          ',': {'“': 3, '《': 0.4, '0': 2, 'a': 2},
          ':': {'“': 35, '\n': 5, '0': 2},
          '”': {',': 22, '。': 12, '\n': 22, '、': 6, '(': 2, '“': 1, ' ': 1, ':': 0.5, '?': 0.5, '…': 0.3},
          '“': {'‘': 1, '《': 1, 'a': 5, '0': 1},
          '?': {'”': 18, '\n': 15, '“': 2, '!': 1, ' ': 2},
          '!': {'”': 25, '\n': 20, ' ': 2, '“': 1},
          '…': {'…': 50, '”': 10, '\n': 5, '。': 2, '“': 2},
          '》': {',': 12, '。': 6, '、': 8, '”': 2, '\n': 5, '(': 3, '《': 3, '“': 1},
          ')': {',': 20, '。': 10, '、': 6, '\n': 8, ':': 2, '”': 1},
          '、': {'“': 5, '《': 4, 'a': 5, '0': 2},
          ';': {'“': 4, '\n': 8},
          '—': {'—': 49, '“': 1},
          '\n': {'“': 12, '0': 5, 'a': 4, '《': 2, '(': 2, '\n': 20}}
MARK_MASS = 16e6       # characters that the marks stand beside
MARK_WEIGHT = 2        # of what newspapers have behind a mark, over what the texts have
DIGIT, LETTER, BREAK, OTHER = '0', 'a', '\n', '\0'
WIDE = {chr(c): chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)}
SAME = {'「': '“', '」': '”', '『': '‘', '』': '’', '\u3000': ' ', '\u00a0': ' ', '\r': BREAK}


def folding(chars):
    """The Simplified form of each character alone, as the program folds for matching."""
    done = subprocess.run(['uconv', '-x', 'Traditional-Simplified'], input='\n'.join(chars), capture_output=True,
                          text=True, check=True).stdout.split('\n')
    return {c: s for c, s in zip(chars, done) if len(s) == 1 and ord(s) < 0x10000}


def token_table():
    """The token of each UTF-16 unit: the character that stands for it; 0 for those that nothing is told of."""
    han = folding([chr(c) for c in range(0x3400, 0xA000)])
    table = np.zeros(0x10000, np.uint16)
    for code in range(0x10000):
        c = chr(code)
        c = han.get(c, SAME.get(c, WIDE.get(c, c)))
        if c.isascii():
            c = DIGIT if c.isdigit() else LETTER if c.isalpha() else c if c == BREAK or c >= ' ' else OTHER
        elif c not in han and not (0x2010 <= ord(c) <= 0x2027 or 0x3001 <= ord(c) <= 0x301F or c == '·'):
            c = OTHER
        table[code] = ord(c)
    return table


def characters(codes):
    """Those of GBK that the codes stand for."""
    return [c for c in (bytes(code).decode('gbk', 'ignore') for code in codes) if len(c) == 1]


class Counts:
    """Weighted numbers of tokens, pairs and triples; keys hold a token in each 16 bits, and ascend."""

    def __init__(self):
        self.single = np.zeros(0x10000)
        self.texts = {2: [], 3: []}
        self.words = {1: [], 2: [], 3: []}
        self.ends = {1: [], 2: []}  # of words of dictionaries: their last token, their last two

    def add(self, tokens, weight):
        self.single += weight * np.bincount(tokens, minlength=0x10000)
        tokens = tokens.astype(np.uint64)
        for length, parts in self.texts.items():
            columns = [tokens[i:len(tokens) - length + 1 + i] for i in range(length)]
            known = np.logical_and.reduce([column != 0 for column in columns])
            keys = np.zeros(known.sum(), np.uint64)
            for column in columns:
                keys = keys << TOKEN | column[known]
            keys, numbers = np.unique(keys, return_counts=True)
            parts.append((keys, weight * numbers))

    def add_words(self, words):
        """Each a tuple of tokens, with its number."""
        inside = {length: {} for length in self.words}
        ends = {length: {} for length in self.ends}
        for word, n in words.items():
            for length, numbers in inside.items():
                for at in range(len(word) - length + 1):
                    key = key_of(word[at:at + length])
                    numbers[key] = numbers.get(key, 0) + n
            for length, numbers in ends.items():
                if len(word) >= length:
                    key = key_of(word[-length:])
                    numbers[key] = numbers.get(key, 0) + n
        for gathered, parts in ((inside, self.words), (ends, self.ends)):
            for length, numbers in gathered.items():
                keys = np.array(sorted(numbers), np.uint64)
                parts[length].append((keys, np.array([numbers[int(key)] for key in keys])))
        keys, numbers = self.words[1][-1]
        self.single[keys.astype(np.int64)] += numbers

    def merged(self, length):
        """Keys, numbers, and for each row (all tokens but the last) what is known to follow it, but not which. Behind
        the words of dictionaries stands what stands behind their last characters in texts, as far as those are many."""
        keys, numbers = merged(self.texts[length])
        rows, first = np.unique(keys >> TOKEN, return_index=True)
        whole = np.add.reduceat(numbers, first)
        end_keys, ended = merged(self.ends[length - 1])
        place, there = at(end_keys, rows)
        more = np.minimum(np.where(there, ended[place], 0), 2 * whole)
        row = np.searchsorted(rows, keys >> TOKEN)
        numbers = grained(numbers * (1 + more / whole)[row])
        open_rows = np.union1d(rows, end_keys)
        left = np.zeros(len(open_rows))
        left[np.searchsorted(open_rows, end_keys)] += ended
        left[np.searchsorted(open_rows, rows)] -= grained(more)
        return (*merged([(keys, numbers)] + self.words[length]), open_rows, np.maximum(left, 0))


def key_of(tokens):
    key = 0
    for token in tokens:
        key = key << 16 | token
    return key


def grained(numbers):
    return np.round(numbers / GRAIN) * GRAIN


def merged(parts):
    keys = np.concatenate([part[0] for part in parts])
    numbers = np.concatenate([part[1] for part in parts])
    order = np.argsort(keys, kind='stable')
    keys, numbers = keys[order], numbers[order]
    first = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    return keys[first], np.add.reduceat(numbers, first)


def at(keys, wanted):
    """Where keys stand, and which do."""
    found = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return found, keys[found] == wanted


def pairs_in_words(words):
    numbers = {}
    for word, n in words.items():
        for pair in zip(word, word[1:]):
            numbers[pair] = numbers.get(pair, 0) + n
    return numbers


def parts_of(text):
    """The text in parts that memory can hold the pairs and triples of, each from a line's beginning to a line's end."""
    begin = 0
    while begin < len(text):
        end = text.find('\n', begin + PART)
        end = len(text) if end < 0 else end
        yield f'\n{text[begin:end]}\n'
        begin = end + 1


def count(root, folder, table):
    counts, in_words = Counts(), {}
    for name, weight, text in sources.texts(root, folder):
        print(f'{name}: {len(text)} characters', flush=True)
        for part in parts_of(text):
            counts.add(table[np.frombuffer(part.encode('utf-16-le', 'replace'), np.uint16)], weight)
    behind, rest = {}, {}
    for mark, following in BEHIND.items():
        whole = MARK_WEIGHT * counts.single[ord(mark)]
        for second, n in following.items():
            behind[key_of((ord(mark), ord(second)))] = whole * n / 100
        rest[ord(mark)] = whole * (1 - sum(following.values()) / 100)
    for numbers, parts in ((behind, counts.words[2]), (rest, counts.ends[1])):
        keys = np.array(sorted(numbers), np.uint64)
        parts.append((keys, grained(np.array([numbers[int(key)] for key in keys]))))
    for mark, n in MARKS.items():
        counts.single[ord(mark)] += MARK_MASS * n / 1000
    for name, words in sources.dictionaries(root, folder):
        words = {word: n for word, n in words.items() if sources.is_word(word)}
        scale = WORD_MASS / sum(len(word) * n for word, n in words.items())
        folded = {}
        for word, n in words.items():
            tokens = tuple(int(table[ord(c)]) for c in word)
            folded[tokens] = folded.get(tokens, 0) + round(n * scale / GRAIN) * GRAIN
        counts.add_words(folded)
        in_words = in_words or pairs_in_words(folded)
        print(f'{name}: {len(words)} words', flush=True)
    return counts, in_words


def discounted(keys, numbers, open_rows, left, unseen):
    """For each key the share of it behind all of its tokens but the last; and for each such row what is left for the
    rest: absolute discounting, as if `unseen` more had been seen, and what is left open."""
    rows, first = np.unique(keys >> TOKEN, return_index=True)
    place, there = at(open_rows, rows)
    unseen = unseen + np.where(there, left[place], 0)
    taken = np.minimum(numbers, 1) * DISCOUNT
    whole = np.add.reduceat(numbers, first) + unseen
    rest = (np.add.reduceat(taken, first) + unseen) / whole
    row = np.searchsorted(rows, keys >> TOKEN)
    return (numbers - taken) / whole[row], rows, rest


def cost_of(p):
    return np.clip(np.round(-NAT * np.log(np.minimum(p, 1))), 0, 255).astype(np.uint8)


def left_over(kept, backed_off, rows, count_of_rows):
    """What a row's kept members leave to the others, over what those have without the row."""
    more = np.clip(1 - np.bincount(rows, kept, count_of_rows), 1e-4, 1)
    less = np.clip(1 - np.bincount(rows, backed_off, count_of_rows), 1e-4, 1)
    return more / less


def decisive_rows(table):
    """Tokens of the characters whose first byte may be lost, and of those that may stand behind them: full-width ! ? ,
    are A3A1, A3BF and A3AC, and a program that replaced them replaced such bytes across characters as well."""
    lost, behind = np.zeros(0x10000, bool), np.zeros(0x10000, bool)
    lost[[table[ord(c)] for c in characters((lead, 0xA3) for lead in range(0x81, 0xFF))]] = True
    behind[[table[ord(c)] for c in characters((lead, b) for lead in (0xA1, 0xBF, 0xAC) for b in range(0x40, 0xFF))]] = True
    lost[0] = behind[0] = False
    return lost, behind


def model(counts, in_words, table):
    """Triples backed off to pairs, and pairs to single characters."""
    mask = np.uint64(0xFFFF)
    single = counts.single.copy()
    single[0] = 0
    tokens = np.flatnonzero(single >= 0.05)
    assert len(tokens) < 0x8000
    index = np.full(0x10000, 0xFFFF, np.uint16)
    index[tokens] = np.arange(len(tokens))
    known = index != 0xFFFF
    of_single = np.where(known, single, 0) / single[tokens].sum()
    lost, behind = decisive_rows(table)

    pairs, numbers, open_rows, left = counts.merged(2)
    seen = known[pairs >> TOKEN] & known[pairs & mask]
    pairs, numbers = pairs[seen], numbers[seen]
    share, rows, rest = discounted(pairs, numbers, open_rows, left, 0.5)
    otherwise = np.ones(0x10000)
    otherwise[rows] = rest
    a, b = (pairs >> TOKEN).astype(np.int64), (pairs & mask).astype(np.int64)
    apart = otherwise[a] * of_single[b]
    of_pair = share + apart
    gain = numbers * np.log(of_pair / apart) * np.where(lost[b] | (lost[a] & behind[b]), DECISIVE, 1)
    keep_pair = gain >= PAIR_KEEP

    triples, times, open_rows, left = counts.merged(3)
    seen = known[triples >> np.uint64(32)] & known[triples >> TOKEN & mask] & known[triples & mask]
    triples, times = triples[seen], times[seen]
    share, rows, rest = discounted(triples, times, open_rows, left, 0.2)
    a, b, c = ((triples >> np.uint64(shift) & mask).astype(np.int64) for shift in (32, 16, 0))
    place, there = at(pairs, triples & np.uint64(0xFFFFFFFF))
    lower = np.where(there, of_pair[place], otherwise[b] * of_single[c])
    apart = rest[np.searchsorted(rows, triples >> TOKEN)] * lower
    of_triple = share + apart
    decisive = lost[c] | (lost[b] & behind[c]) | (lost[a] & behind[b])
    gain = times * np.log(of_triple / apart) * np.where(decisive, DECISIVE, 1)
    kept = np.flatnonzero((gain >= TRIPLE_KEEP) & (times >= LEAST_TRIPLE))
    kept = kept[np.lexsort((-gain[kept], triples[kept] >> TOKEN))]  # the best of each row first
    row = triples[kept] >> TOKEN
    rank = np.arange(len(kept)) - np.searchsorted(row, row)
    kept = np.sort(kept[rank < MOST_TRIPLES])
    keep_pair[at(pairs, np.unique(triples[kept] >> TOKEN))[0]] = True

    pairs, numbers, of_pair = pairs[keep_pair], numbers[keep_pair], of_pair[keep_pair]
    a, b = (pairs >> TOKEN).astype(np.int64), (pairs & mask).astype(np.int64)
    row = np.searchsorted(pairs, triples[kept] >> TOKEN)
    triples_behind = np.bincount(row, minlength=len(pairs))
    pair_rest = np.where(triples_behind > 0, left_over(of_triple[kept], lower[kept], row, len(pairs)), 1)
    row = index[a].astype(np.int64)
    single_rest = left_over(of_pair, of_single[b], row, len(tokens))
    # In texts a word is as frequent, not as often, as in the dictionary; the dictionaries count for little here.
    keys, of_words = merged(counts.words[2])
    place, there = at(keys, pairs)
    numbers = numbers - (1 - WORDS_AMONG_TEXTS) * np.where(there, of_words[place], 0)
    in_all = single.sum() - (1 - WORDS_AMONG_TEXTS) * sum(of.sum() for _, of in counts.words[1])
    frequent = WORD_MASS / in_all
    one_word = np.array([in_words.get((int(x), int(y)), 0) > 0.6 * frequent * n for x, y, n in zip(a, b, numbers)])

    head = np.zeros(len(tokens), [('c', '<u2'), ('cost', 'u1'), ('rest', 'u1'), ('pairs', '<u2')])
    head['c'], head['cost'], head['rest'] = tokens, cost_of(of_single[tokens]), cost_of(single_rest)
    head['pairs'] = np.bincount(row, minlength=len(tokens))
    print(f'model: {len(tokens)} characters, {len(pairs)} pairs, {len(kept)} triples')
    return b''.join([
        b'VLM3' + struct.pack('<HII', len(tokens), len(pairs), len(kept)), head.tobytes(),
        (index[b] | one_word.astype(np.uint16) << np.uint16(15)).astype('<u2').tobytes(),
        cost_of(of_pair).tobytes(), cost_of(pair_rest).tobytes(), triples_behind.astype(np.uint8).tobytes(),
        index[c[kept]].astype('<u2').tobytes(), cost_of(of_triple[kept]).tobytes()])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--repositories', default='repositories')
    parser.add_argument('--root', default='')
    parser.add_argument('-o', default='chinese.lm')
    args = parser.parse_args()
    table = token_table()
    made = model(*count(args.root, args.repositories, table), table)
    with open(args.o, 'wb') as file:
        file.write(made)
    print(f'{args.o}: {len(made)} bytes')


if __name__ == '__main__':
    main()
