// SPDX-License-Identifier: MIT
// What every stage weighs, as bars.
#pragma once

#include "core/model/pipeline.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;

namespace stagecraft {

/// A part of a stage's bytes: what one of its instructions added.
struct SizePart {
    QString label; ///< "go build", "/app/myapp"
    qint64 bytes = 0;
};

struct SizeRow {
    QString name;
    StageRole role = StageRole::Other;
    std::optional<qint64> bytes; ///< Nothing: not built.
    qint64 baseBytes = 0;
    std::vector<SizePart> parts; ///< Largest first; those of nothing left out.
    bool isOfLastBuild = false;  ///< Something changed since.
};

/// Bars of one scale: the base pale, what the stage adds in full colour.
class SizesPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit SizesPanel(QWidget *parent = nullptr);

    /// `summary`: sentences below the bars, as rich text. No rows: `summary` stands alone, in the middle.
    void setSizes(std::vector<SizeRow> rows, const QString &summary);

signals:
    void stageChosen(int row);

private:
    class Bars;

    Bars *m_bars = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace stagecraft
