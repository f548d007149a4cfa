// SPDX-License-Identifier: MIT
// The undo command of moved boxes.
#pragma once

#include "core/layout/nodepositions.h"

#include <QUndoCommand>

namespace stagecraft {

class Document;

/// Changes where boxes stand, never the text. The document must outlive it.
class MoveNodesCommand final : public QUndoCommand {
public:
    MoveNodesCommand(Document &document, NodePositions after, const QString &name);

    void redo() override;
    void undo() override;

private:
    Document &m_document;
    NodePositions m_before;
    NodePositions m_after;
};

} // namespace stagecraft
