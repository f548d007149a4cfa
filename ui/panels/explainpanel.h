// SPDX-License-Identifier: MIT
// What the selected thing is and does, in plain words.
#pragma once

#include <QTextBrowser>

namespace stagecraft {

/// A title and paragraphs about one thing.
struct Explanation {
    QString title;
    QStringList paragraphs;
    QString code; ///< Its text in the file; may be empty.
};

class ExplainPanel final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    void setExplanation(const Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    Explanation m_explanation;
};

} // namespace stagecraft
