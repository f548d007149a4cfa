// SPDX-License-Identifier: MIT
#include "app/document/movenodescommand.h"

#include "app/document/document.h"

namespace stagecraft {

MoveNodesCommand::MoveNodesCommand(Document &document, NodePositions after, const QString &name)
    : QUndoCommand(name), m_document(document), m_before(document.positions()), m_after(std::move(after))
{
}

void MoveNodesCommand::redo() { m_document.changePositions(m_after); }

void MoveNodesCommand::undo() { m_document.changePositions(m_before); }

} // namespace stagecraft
