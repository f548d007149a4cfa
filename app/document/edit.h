// SPDX-License-Identifier: MIT
// What the document is asked to do, and what it tells of having done it.
#pragma once

#include "core/text/fileformat.h"
#include "core/text/textedit.h"
#include "core/text/textselection.h"

#include <QString>

#include <optional>

namespace stagecraft {

/// What the person did, as far as merging with the next step is concerned.
enum class EditKind : quint8 {
    Step,   ///< Never merges: graph gestures, quick fixes, paste.
    Typing, ///< Merges with typing or deleting that goes on right where it stopped.
};

/// Where a change comes from, so that a view does not answer to its own.
enum class EditOrigin : quint8 { Editor, Graph, Fix, File, Undo, Redo };

/// A change that the document is asked for.
struct EditRequest {
    TextEdit edit = {};
    quint64 version = 0; ///< Of the text that `edit` refers to.
    EditKind kind = EditKind::Step;
    EditOrigin origin = EditOrigin::Editor;
    QString name = {}; ///< What the undo step is called, translated.
    std::optional<TextSelection> selection =
        {};                                ///< In the new text; without it, behind the last replacement.
    std::optional<FileFormat> format = {}; ///< Replaces the format; without it, the format follows the edit.
};

/// A change that happened.
struct TextChange {
    TextEdit edit = {};
    QString before = {}; ///< The text that `edit` refers to.
    quint64 version = 0; ///< Of the text after it.
    EditOrigin origin = EditOrigin::Editor;
};

} // namespace stagecraft
