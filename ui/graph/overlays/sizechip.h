// SPDX-License-Identifier: MIT
// "−97 % final image vs. builder": what several stages are good for, as one figure.
#pragma once

#include "ui/graph/graphcontent.h"

#include <QWidget>

#include <optional>

namespace stagecraft {

class GraphScene;

/// The target's size against that of the largest stage whose files it takes.
struct SizeComparison {
    qint64 finalBytes = 0;
    qint64 largestBytes = 0;
    QString largestStage; ///< As it is called on its card.
    bool isOfLastBuild = false;
};

/// Nothing where a size is not known, or no other stage was built.
std::optional<SizeComparison> sizeComparisonOf(const GraphContent &content);

class SizeChip final : public QWidget {
    Q_OBJECT

public:
    SizeChip(const GraphScene &scene, QWidget *parent);

    /// Takes the figures anew; shown only where there are any.
    void refresh();
    QString text() const; ///< Empty where there is nothing to say.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const GraphScene &m_scene;
    std::optional<SizeComparison> m_comparison;
};

} // namespace stagecraft
