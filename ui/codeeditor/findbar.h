// SPDX-License-Identifier: MIT
// Finding words in the code.
#pragma once

#include "core/text/textrange.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace stagecraft {

class CodeEditor;

/// A bar below an editor: lights every match and steps from one to the next.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeEditor &editor, QWidget *parent = nullptr);

    /// Shows the bar with the selected word and takes the focus.
    void open();
    void close();

public slots:
    void findNext();
    void findPrevious();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(int match);

    CodeEditor &m_editor;
    QLineEdit *m_words = nullptr;
    QToolButton *m_caseSensitive = nullptr;
    QLabel *m_count = nullptr;
    std::vector<TextRange> m_matches;
    int m_current = -1;
};

} // namespace stagecraft
