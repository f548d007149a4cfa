// SPDX-License-Identifier: MIT
// Completes the word at the end of a line of several.
#pragma once

#include <QCompleter>

class QLineEdit;

namespace stagecraft {

/// A completer of `field` that offers `words` for the last word of its text, and replaces that word only.
class WordCompletion final : public QCompleter {
    Q_OBJECT

public:
    WordCompletion(QLineEdit *field, const QStringList &words);

private:
    void offer();
    void insert(const QString &word);

    QLineEdit *m_field;
};

} // namespace stagecraft
