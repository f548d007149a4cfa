// SPDX-License-Identifier: MIT
// The sole owner of a Dockerfile's text, its file name and its undo history.
#pragma once

#include "app/document/edit.h"
#include "core/layout/nodepositions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace stagecraft {

/// A text that is being edited, with the one undo stack for text and positions alike.
///
/// Every change of the text is a TextEdit against the present version; views report what a person typed
/// and are told of every change, their own included. Lives in the UI thread.
class Document final : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const QString &text() const noexcept { return m_text; }
    const FileFormat &format() const noexcept { return m_format; }
    /// Grows with every change of the text, undo and redo included; never goes back.
    quint64 version() const noexcept { return m_version; }
    /// Absolute; empty for a text that was never saved.
    const QString &filePath() const noexcept { return m_filePath; }
    /// True if saving would change the file. Moved boxes alone do not count.
    bool isModified() const noexcept { return m_isModified; }
    QUndoStack &undoStack() noexcept { return m_undoStack; }

    /// Starts over with another text. Clears the undo history.
    void open(
        const QString &text, const FileFormat &format, const QString &filePath, NodePositions positions = {});
    /// The present text is what the file `filePath` holds now. Ends an undo step.
    void markSaved(const QString &filePath);

    /// Makes a change as an undo step. Returns false, and changes nothing, if the edit belongs to
    /// another version or does not fit the text. An empty edit is no step.
    bool apply(EditRequest request);
    /// What is typed next starts a new undo step.
    void endStep() noexcept { m_stepEnded = true; }

    TextSelection selection() const noexcept { return m_selection; }
    /// The view reports where the caret is. A jump ends an undo step.
    void setSelection(TextSelection selection);

    const NodePositions &positions() const noexcept { return m_positions; }
    /// Puts boxes elsewhere as an undo step named `name`.
    void moveNodes(NodePositions positions, const QString &name);
    /// Gives the boxes their keys in the present text. No undo step: undoing the text undoes this too.
    void setPositionKeys(NodePositions positions);

    /// Replaces the clock (ms) that tells pauses in typing, for tests.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

signals:
    /// Another text was opened.
    void opened();
    void textChanged(const stagecraft::TextChange &change);
    /// Undo or redo puts the caret where it was.
    void selectionRestored(stagecraft::TextSelection selection);
    void positionsChanged();
    void modifiedChanged(bool isModified);
    void filePathChanged(const QString &filePath);

private:
    friend class ApplyEditCommand;
    friend class MoveNodesCommand;

    void changeText(const TextEdit &edit, FileFormat format, EditOrigin origin);
    void changePositions(NodePositions positions);
    void restoreSelection(TextSelection selection);
    void updateModified();
    bool fits(const TextEdit &edit) const;

    QString m_text;
    FileFormat m_format;
    QString m_savedText;
    FileFormat m_savedFormat;
    QString m_filePath;
    NodePositions m_positions;
    TextSelection m_selection;
    quint64 m_version = 1;
    bool m_isModified = false;
    bool m_stepEnded = true;
    QElapsedTimer m_timer;
    std::function<qint64()> m_clock;
    QUndoStack m_undoStack;
};

} // namespace stagecraft
