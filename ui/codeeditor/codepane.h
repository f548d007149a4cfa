// SPDX-License-Identifier: MIT
// The right half of the window: file name, outline, code, find bar.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace stagecraft {

class CodeEditor;
class FindBar;

/// The code editor with its head line.
class CodePane final : public QWidget {
    Q_OBJECT

public:
    /// `outline` is shown at the left of the code when it is asked for. Takes it over.
    explicit CodePane(QWidget *outline, QWidget *parent = nullptr);

    CodeEditor &editor() const noexcept { return *m_editor; }
    FindBar &findBar() const noexcept { return *m_findBar; }

    /// The name of the file and of its folder; a dot tells that it is not saved.
    void setFile(const QString &name, const QString &folder, bool isModified);
    void setOutlineShown(bool shown);
    /// A line of text above the code with one button; an empty text removes it.
    void setNotice(const QString &text, const QString &button = {});

signals:
    void outlineToggled(bool shown);
    void noticeAnswered();

private:
    QWidget *makeHead();
    QWidget *makeNotice();

    CodeEditor *m_editor = nullptr;
    FindBar *m_findBar = nullptr;
    QWidget *m_outline = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_dot = nullptr;
    QToolButton *m_outlineButton = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QToolButton *m_noticeButton = nullptr;
};

} // namespace stagecraft
