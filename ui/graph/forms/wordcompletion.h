// SPDX-License-Identifier: MIT
// Completes the word at the end of a line of several.
#pragma once

#include <QCompleter>

class QLineEdit;

namespace stagecraft {

/// A completer of `field` that offers `words` for the last word of its text, and replaces that word only.
/// While the word is empty, and on Down, it offers all. Return and Tab insert the highlighted word and go no
/// further than that.
class WordCompletion final : public QCompleter {
    Q_OBJECT

public:
    WordCompletion(QLineEdit *field, const QStringList &words);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &word);
    void insert(const QString &word);
    bool insertHighlighted();
    /// The text in front of the word to be completed; what is selected is to be replaced.
    QString before() const;

    QLineEdit *m_field;
    bool m_hadFocus = false;
};

} // namespace stagecraft
