// SPDX-License-Identifier: Apache-2.0
#include "models/html/sniff.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr qsizetype headBytes = qsizetype(64) * 1024;

/// The beginning of a page as single-byte text, in lower case: UTF-16 and UTF-32 lose their zeros.
QByteArray headOf(QByteArrayView bytes) {
    QByteArray head = bytes.first(std::min(bytes.size(), headBytes)).toByteArray();
    const bool wide32 = head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
    if (wide32 || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        head.remove(0, wide32 ? 4 : 2);
        head.removeIf([](char c) { return c == '\0'; });
    }
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    return head.toLower();
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool endsName(char c) {
    return isSpace(c) || c == '>' || c == '/';
}

/// Behind white space, comments and an XML declaration.
qsizetype firstOf(const QByteArray &head) {
    qsizetype at = 0;
    while (at < head.size()) {
        if (isSpace(head[at])) {
            ++at;
        } else if (head.sliced(at).startsWith("<!--") || head.sliced(at).startsWith("<?")) {
            const bool comment = head[at + 1] == '!';
            const qsizetype end = head.indexOf(comment ? "-->" : ">", at);
            if (end < 0)
                return head.size();
            at = end + (comment ? 3 : 1);
        } else {
            break;
        }
    }
    return at;
}

bool isMessage(const QByteArray &head) {
    // Header fields come first, and one of them names the type.
    const qsizetype type = head.startsWith("content-type:") ? 0 : head.indexOf("\ncontent-type:") + 1;
    if ((type == 0 && !head.startsWith("content-type:")) || type > 8192)
        return false;
    const qsizetype colon = head.indexOf(':');
    for (qsizetype i = 0; i < colon; ++i) {
        const char c = head[i];
        if (!((c >= 'a' && c <= 'z') || c == '-' || isSpace(c)))
            return false;
    }
    const QByteArray value = head.sliced(type + 13, std::min<qsizetype>(head.size() - type - 13, 200)).trimmed();
    return value.startsWith("multipart/") || (value.startsWith("text/html") && head.contains("mime-version:"));
}

/// Elements of a page's structure, begun and ended.
bool madeOfElements(const QByteArray &head) {
    constexpr std::array<const char *, 16> names{"div",  "p",  "span", "table", "article", "section", "ul",   "h1",
                                                 "body", "td", "a",    "h2",    "main",    "center",  "font", "br"};
    int begun = 0;
    int ended = 0;
    qsizetype inTags = 0;
    for (qsizetype at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
        const bool end = at + 1 < head.size() && head[at + 1] == '/';
        const qsizetype name = at + (end ? 2 : 1);
        const qsizetype close = head.indexOf('>', name);
        for (const char *candidate : names) {
            const auto length = static_cast<qsizetype>(qstrlen(candidate));
            if (close < 0 || name + length >= head.size() || !head.sliced(name).startsWith(candidate) ||
                !endsName(head[name + length]))
                continue;
            ++(end ? ended : begun);
            inTags += close - at;
            break;
        }
        if (close < 0)
            break;
    }
    return begun >= 2 && ended >= 2 && inTags * 40 >= head.size();
}

} // namespace

Format formatOf(QByteArrayView bytes) {
    // Most plain pages: without a tag, and begun by a character that neither a header field nor a mark begins with.
    const auto begins = static_cast<unsigned char>(bytes.isEmpty() ? '\0' : bytes.front());
    if (begins >= 0x80 && begins < 0xEF && !bytes.first(std::min(bytes.size(), headBytes)).contains('<'))
        return Format::Text;
    const QByteArray head = headOf(bytes);
    const qsizetype first = firstOf(head);
    const QByteArray start = head.sliced(std::min(first, head.size()));
    for (const char *name : {"<!doctype html", "<html", "<head", "<body"}) {
        const auto length = static_cast<qsizetype>(qstrlen(name));
        if (start.startsWith(name) && start.size() > length && endsName(start[length]))
            return Format::Html;
    }
    if (isMessage(head))
        return Format::Mhtml;
    if (first < head.size() && start.startsWith('<') && madeOfElements(start))
        return Format::Html;
    // Damage or a stray line may stand in front of a whole page.
    const qsizetype root = head.indexOf("<html");
    if (root >= 0 && root < 2048 && head.indexOf('>', root) > 0 && (head.contains("<body") || head.contains("<head")) &&
        madeOfElements(head))
        return Format::Html;
    return Format::Text;
}

} // namespace variorum
