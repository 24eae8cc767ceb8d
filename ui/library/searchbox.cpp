// SPDX-License-Identifier: Apache-2.0
#include "ui/library/searchbox.h"

#include "models/base/chinese.h"
#include "models/search/query.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace variorum {

namespace {

constexpr int mostOffers = 12;
constexpr int insertRole = Qt::UserRole; ///< what takes the place of the piece

/// What stands behind a filter, in a few words; in the order of searchFilters().
QString description(std::size_t filter) {
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("variorum", "words of the title"),
        QT_TRANSLATE_NOOP("variorum", "publisher or author"),
        QT_TRANSLATE_NOOP("variorum", "what the article names"),
        QT_TRANSLATE_NOOP("variorum", "a tag of the article or its notes"),
        QT_TRANSLATE_NOOP("variorum", "a day, month or year: 2025-09"),
        QT_TRANSLATE_NOOP("variorum", "the same, from its beginning on"),
        QT_TRANSLATE_NOOP("variorum", "the same, within it"),
        QT_TRANSLATE_NOOP("variorum", "note, tag, date or source"),
        QT_TRANSLATE_NOOP("variorum", "hans or hant"),
    };
    static_assert(std::size(texts) == 9);
    return QCoreApplication::translate("variorum", texts[filter]);
}

bool endsPiece(QChar c) {
    return isBlank(c.unicode()) || c == u'"' || c == u'\u201C' || c == u'\u201D';
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this)) {
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("search-offers"));
    m_completer->popup()->setAccessibleName(tr("Filters"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::take);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offer);
}

void SearchBox::keyPressEvent(QKeyEvent *event) {
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        const bool takes =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
        if (event->key() == Qt::Key_Escape || (takes && popup->currentIndex().isValid())) {
            event->ignore(); // it is the list's
            return;
        }
        if (takes)
            popup->hide();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

SearchBox::Piece SearchBox::pieceAtCaret() const {
    const QString typed = text();
    int begin = cursorPosition();
    while (begin > 0 && !endsPiece(typed[begin - 1]))
        --begin;
    if (begin < cursorPosition() && typed[begin] == u'-')
        ++begin;
    return {begin, typed.mid(begin, cursorPosition() - begin)};
}

void SearchBox::offer() {
    const auto &filters = searchFilters();
    const QString piece = folded(pieceAtCaret().text);
    const qsizetype colon = piece.indexOf(u':');
    m_offers->clear();
    const auto add = [this](const QString &shown, const QString &inserted) {
        if (m_offers->rowCount() >= mostOffers)
            return;
        auto *item = new QStandardItem(shown);
        item->setData(inserted, insertRole);
        m_offers->appendRow(item);
    };
    if (colon < 0 && !piece.isEmpty()) {
        for (std::size_t i = 0; i < filters.size(); ++i) {
            const QString name = QLatin1StringView(filters[i].name) + u':';
            if (name.startsWith(piece))
                add(QStringLiteral("%1  %2").arg(name, description(i)), name);
        }
    } else if (colon > 0) {
        const QString name = piece.left(colon);
        const QString begun = piece.mid(colon + 1);
        QStringList values;
        for (const SearchFilter &filter : filters) {
            if (name == QLatin1StringView(filter.name))
                values = QString::fromLatin1(filter.values).split(u' ', Qt::SkipEmptyParts);
        }
        if (values.isEmpty() && m_values)
            values = m_values(name);
        for (const QString &value : std::as_const(values)) {
            const bool parted = std::any_of(value.begin(), value.end(), endsPiece);
            if (folded(value).contains(begun) && folded(value) != begun)
                add(value, name + u':' + (parted ? u'"' + value + u'"' : value) + u' ');
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // The field may be narrower than what explains a filter.
    QRect place = rect();
    place.setWidth(std::max(width(), m_completer->popup()->sizeHintForColumn(0) + 2 * fontMetrics().height()));
    m_completer->complete(place);
    // Enter is for what was typed, unless one is chosen.
    m_completer->popup()->setCurrentIndex({});
}

void SearchBox::take(const QModelIndex &index) {
    const Piece piece = pieceAtCaret();
    QString next = text();
    const QString inserted = index.data(insertRole).toString();
    next.replace(piece.begin, piece.text.size(), inserted);
    setText(next);
    setCursorPosition(piece.begin + int(inserted.size()));
    // What may stand behind it.
    if (inserted.endsWith(u':'))
        offer();
}

} // namespace variorum
