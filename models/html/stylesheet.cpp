// SPDX-License-Identifier: Apache-2.0
#include "models/html/stylesheet.h"

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype longestSheet = 200'000; ///< units that are read of one

bool isNameUnit(QChar c) {
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// Says of a rule's declarations whether they hide, display, or neither.
enum class Effect : std::uint8_t { None, Hides, Displays };

Effect effectOf(QStringView declarations) {
    Effect effect = Effect::None;
    for (const QStringView declaration : declarations.tokenize(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView property = declaration.first(colon).trimmed();
        const QStringView value = declaration.sliced(colon + 1).trimmed();
        const auto is = [&](QStringView name) { return property.compare(name, Qt::CaseInsensitive) == 0; };
        if (is(u"display"))
            effect = value.startsWith(u"none", Qt::CaseInsensitive) ? Effect::Hides : Effect::Displays;
        else if (is(u"visibility"))
            effect = value.startsWith(u"hidden", Qt::CaseInsensitive) ? Effect::Hides : Effect::Displays;
    }
    return effect;
}

class Sheet {
public:
    Sheet(QSet<QString> &hidden, QSet<QString> &displayed) : m_hidden(hidden), m_displayed(displayed) {}

    void read(QStringView css) {
        while (!css.isEmpty()) {
            const qsizetype open = css.indexOf(u'{');
            if (open < 0)
                return;
            const QStringView prelude = css.first(open).trimmed();
            const bool at = prelude.contains(u'@');
            const qsizetype close = at ? endOfBlock(css, open) : css.indexOf(u'}', open);
            if (close < 0)
                return;
            if (!at)
                rule(prelude, css.sliced(open + 1, close - open - 1));
            css = css.sliced(close + 1);
        }
    }

private:
    static qsizetype endOfBlock(QStringView css, qsizetype open) {
        int depth = 0;
        for (qsizetype i = open; i < css.size(); ++i) {
            depth += css[i] == u'{' ? 1 : css[i] == u'}' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    void rule(QStringView selectors, QStringView declarations) {
        const Effect effect = effectOf(declarations);
        if (effect == Effect::None)
            return;
        // A comment before the selector, or the rest of one.
        if (const qsizetype comment = selectors.lastIndexOf(u"*/"); comment >= 0)
            selectors = selectors.sliced(comment + 2);
        for (QStringView selector : selectors.tokenize(u',')) {
            selector = selector.trimmed();
            if (effect == Effect::Displays)
                display(selector);
            else if (isSimple(selector))
                m_hidden.insert(selector.toString());
        }
    }

    static bool isSimple(QStringView selector) {
        return selector.size() > 1 && (selector.front() == u'.' || selector.front() == u'#') &&
               std::all_of(selector.begin() + 1, selector.end(), isNameUnit);
    }

    /// Every name of a selector that displays.
    void display(QStringView selector) {
        for (qsizetype i = 0; i < selector.size(); ++i) {
            if (selector[i] != u'.' && selector[i] != u'#')
                continue;
            qsizetype end = i + 1;
            while (end < selector.size() && isNameUnit(selector[end]))
                ++end;
            m_displayed.insert(selector.sliced(i, end - i).toString());
        }
    }

    QSet<QString> &m_hidden;
    QSet<QString> &m_displayed;
};

} // namespace

QSet<QString> hiddenNames(QStringView markup) {
    QSet<QString> hidden;
    QSet<QString> displayed;
    for (const QStringView tag : {QStringView(u"<style"), QStringView(u"<STYLE")}) {
        for (qsizetype at = markup.indexOf(tag); at >= 0; at = markup.indexOf(tag, at + 1)) {
            const qsizetype begin = markup.indexOf(u'>', at);
            const qsizetype end = begin < 0 ? -1 : markup.indexOf(u"</", begin);
            if (end < 0)
                break;
            const QStringView attributes = markup.sliced(at, begin - at);
            if (!attributes.contains(u"print", Qt::CaseInsensitive))
                Sheet(hidden, displayed).read(markup.sliced(begin + 1, std::min(end - begin - 1, longestSheet)));
        }
    }
    return hidden.subtract(displayed);
}

} // namespace variorum
