// SPDX-License-Identifier: Apache-2.0
// Scripts read from bytes: building, applying, undoing and composing keep their laws.
#include "models/clean/editscript.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace variorum;

void check(bool holds, const char *law) {
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", law);
    std::abort();
}

/// Takes bytes one after the other, zeros at the end.
class Bytes {
public:
    Bytes(const unsigned char *data, std::size_t size) : m_data(data), m_size(size) {}
    unsigned char next() { return m_at < m_size ? m_data[m_at++] : 0; }
    QString text(int limit) {
        QString made;
        for (int length = next() % limit; length > 0; --length)
            made.append(QChar(u"abcde，。电 \n"[next() % 10]));
        return made;
    }

private:
    const unsigned char *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

std::vector<Edit> edits(Bytes &bytes, const QString &text, RuleId rule) {
    std::vector<Edit> made;
    for (int count = bytes.next() % 8; count > 0; --count) {
        Edit edit;
        const qsizetype from = bytes.next() % (text.size() + 1);
        edit.span = Span(from, std::min<qsizetype>(from + bytes.next() % 6, text.size()));
        edit.after = bytes.text(5);
        edit.rules = RuleSet(rule);
        made.push_back(edit);
    }
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    Bytes bytes(data, size);
    const QString page = bytes.text(60);
    EditScript script;
    QString text = page;
    for (RuleId pass = 1; pass <= 3; ++pass) {
        std::vector<Edit> tight;
        const EditScript proposed = EditScript::build(edits(bytes, text, pass));
        for (const Edit &edit : proposed.edits()) {
            for (Edit &piece : normalised(edit, text, {}))
                tight.push_back(std::move(piece));
        }
        const EditScript step = EditScript::build(std::move(tight));
        script = script.composed(page, text, step.edits(), {});
        text = step.apply(text);
        check(script.apply(page) == text, "composing equals applying one after the other");
        check(script.undo(page).apply(text) == page, "undoing gives back the page");
    }
    return 0;
}
