// SPDX-License-Identifier: MIT
// Keeps box positions of each file from session to session.
#pragma once

#include "core/layout/nodepositions.h"

#include <QString>

namespace stagecraft {

class Pipeline;

/// Positions by file, in a folder of small JSON files. A stage is stored with its name, its base and its
/// place in the file and found again by the name, else by base and order, so that a file that was edited
/// elsewhere keeps what can be kept. Nothing is ever written into the Dockerfile.
class LayoutStore {
public:
    /// Stores in `folder`, made on first use; by default in the user's state directory.
    explicit LayoutStore(QString folder = defaultFolder());

    /// The positions stored for a file, with the stage indices of `pipeline`.
    NodePositions load(const QString &filePath, const Pipeline &pipeline) const;
    /// Stores the positions; forgets the file if there are none. Failing to write is no error: the next
    /// session then arranges the boxes by itself.
    void save(const QString &filePath, const Pipeline &pipeline, const NodePositions &positions) const;

    static QString defaultFolder();

private:
    QString storePath(const QString &filePath) const;

    QString m_folder;
};

} // namespace stagecraft
