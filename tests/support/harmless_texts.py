#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Clean modern Chinese that Debian's packages bring, as plain text: harmless_texts.py FOLDER

Writes a text file for each chapter of the Debian Reference, each topic of LibreOffice's help and each piece of
fortunes-zh, in both scripts, and prints how many. Tests read them and expect that nothing is changed. Packages that
are not installed are named and left out. What is not clean in them is made so: spaces and hyphens that typesetters put
in, compatibility ideographs, the colours of a terminal, a sign that was escaped once too often.
"""
import glob
import html.parser
import os
import re
import sys
import unicodedata

BLOCKS = {
    'address', 'article', 'blockquote', 'br', 'caption', 'dd', 'div', 'dl', 'dt', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5',
    'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr', 'ul',
}
SKIPPED = {'head', 'script', 'style', 'template', 'svg'}
VOID = {'br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr', 'base'}


class Text(html.parser.HTMLParser):
    """The lines of a page, or of what stands inside one element of it."""

    def __init__(self, within=None):
        super().__init__(convert_charrefs=True)
        self.lines, self.line, self.skipped, self.preformatted = [], [], 0, 0
        self.within, self.depth = within, 0 if within else 1

    def end_line(self):
        text = ''.join(self.line)
        text = text.rstrip() if self.preformatted else re.sub(r'\s+', ' ', text).strip()
        if text.strip():
            self.lines.append(text)
        self.line = []

    def handle_starttag(self, tag, attributes):
        if self.depth == 0:
            if dict(attributes).get('id') == self.within:
                self.depth = 1
            return
        if tag not in VOID and self.within:
            self.depth += 1
        self.skipped += tag in SKIPPED
        if tag in BLOCKS:
            self.end_line()
        self.preformatted += tag == 'pre'

    def handle_endtag(self, tag):
        if self.depth == 0 or tag in VOID:
            return
        if tag in BLOCKS:
            self.end_line()
        self.preformatted -= tag == 'pre'
        self.skipped -= tag in SKIPPED
        if self.within:
            self.depth -= 1

    def handle_data(self, data):
        if self.depth == 0 or self.skipped:
            return
        if not self.preformatted:
            self.line.append(data)
            return
        for number, part in enumerate(data.split('\n')):
            if number:
                self.end_line()
            self.line.append(part)


def lines_of(path, within=None):
    parser = Text(within)
    with open(path, encoding='utf-8', errors='replace') as page:
        parser.feed(page.read())
    parser.end_line()
    return parser.lines


def cleaned(text):
    return unicodedata.normalize('NFC', text.replace('\u00a0', ' ').replace('\u00ad', ''))


def unescaped(text):
    return re.sub(r'(?<=\w )&lt;(?= \w)', '<', text)


def uncoloured(text):
    colour = re.compile(r'\x1b\[[0-9;]*m')
    while colour.search(text):  # some stand inside others
        text = colour.sub('', text)
    return text


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    written, size = 0, 0

    def write(name, lines):
        nonlocal written, size
        if not lines:
            return
        data = cleaned('\n\n'.join(lines)).encode() + b'\n'
        with open(os.path.join(folder, name + '.txt'), 'wb') as out:
            out.write(data)
        written, size = written + 1, size + len(data)

    for language, region in (('zh-cn', 'zh-CN'), ('zh-tw', 'zh-TW')):
        chapters = sorted(glob.glob(f'/usr/share/debian-reference/*.{language}.html'))
        topics = sorted(glob.glob(f'/usr/share/libreoffice/help/{region}/text/**/*.html', recursive=True))
        for package, found in ((f'debian-reference-{language}', chapters), (f'libreoffice-help-{language}', topics)):
            if not found:
                print(f'{package} is not installed', file=sys.stderr)
        for path in chapters:
            write(f'reference-{language}-' + os.path.basename(path).split('.')[0], lines_of(path))
        for path in topics:
            write(f'help-{language}-' + path.split('/text/')[1].replace('/', '-')[:-5], lines_of(path, 'DisplayArea'))
    fortunes = [path for path in sorted(glob.glob('/usr/share/games/fortunes/*'))
                if os.path.basename(path) in ('chinese', 'tang300', 'song100')]
    if not fortunes:
        print('fortunes-zh is not installed', file=sys.stderr)
    for path in fortunes:
        with open(path, encoding='utf-8', errors='replace') as file:
            for number, piece in enumerate(re.split(r'^%\n', unescaped(uncoloured(file.read())), flags=re.M)):
                lines = [line.rstrip() for line in piece.split('\n') if line.strip()]
                write(f'fortune-{os.path.basename(path)}-{number}', lines)
    print(f'{written} texts, {size} bytes')


if __name__ == '__main__':
    main()
