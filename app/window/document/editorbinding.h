// SPDX-License-Identifier: MIT
// Ties the code editor to the document: typing to edits, edits to the text shown.
#pragma once

#include "app/document/edit.h"
#include "app/window/document/session.h"

#include <QObject>

namespace stagecraft {

class CodeEditor;

class EditorBinding final : public QObject {
    Q_OBJECT

public:
    EditorBinding(Session &session, CodeEditor &editor, QObject *parent);

    /// Shows a place and puts the caret there. `takeFocus`: the person goes on in the text.
    void goTo(TextRange range, bool takeFocus);

private:
    void report(const TextEdit &edit, bool isTyping);
    void show(const TextChange &change);
    void openAll();

    Session &m_session;
    CodeEditor &m_editor;
};

} // namespace stagecraft
