// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/explain.h"

#include <QDialog>

class QTextBrowser;

namespace variorum {

/// Tells of a stretch of the page what holds it, what it became, and who decided that and why. It stands over the
/// window without being in the way, can be copied from as a whole or in part, and goes with Esc.
class ExplanationPanel : public QDialog {
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    /// Another place of the page, or of another one. An empty span says that nothing on the page stands there.
    void explainSpan(const Reading &reading, Span page);
    [[nodiscard]] QString plainText() const { return m_plain; }

private:
    void copyAll() const;

    QTextBrowser *m_text;
    QString m_plain;
};

} // namespace variorum
