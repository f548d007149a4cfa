// SPDX-License-Identifier: MIT
// Stages and their instructions as a tree.
#pragma once

#include "core/model/pipeline.h"

#include <QTreeWidget>

#include <memory>

namespace stagecraft {

/// Mirrors the graph for keyboards and screen readers.
class OutlinePanel final : public QTreeWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setPipeline(const std::shared_ptr<const Pipeline> &pipeline);
    /// Lights what stands at a place of the text, and asks for nothing.
    void showPlace(qsizetype offset);

signals:
    void placeRequested(const stagecraft::TextRange &range);

private:
    QTreeWidgetItem *makeItem(const QString &text, TextRange range) const;

    std::shared_ptr<const Pipeline> m_pipeline;
    bool m_isFollowing = false;
};

} // namespace stagecraft
