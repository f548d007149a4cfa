// SPDX-License-Identifier: MIT
// The layers of an image, as "docker history" prints them, and what they say of a stage.
#pragma once

#include "core/docker/buildfigures.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace stagecraft {

/// One row: one instruction of the image or of what it is based on.
struct HistoryRow {
    qint64 bytes = 0;
    QString createdBy; ///< "COPY /app/myapp . # buildkit"; loses flags and quotes.
};

/// Reads the output of `historyCommand`: one JSON object a line, newest first. Nothing if a line is none.
std::optional<std::vector<HistoryRow>> parseHistory(QByteArrayView output);

/// Writes the sizes of `stage` into `figures`. Its size is the sum of all rows. The newest rows are its
/// instructions, one for each but FROM and ONBUILD; the rows below belong to its base. Where a row's keyword
/// does not fit, only the stage's size is taken and false is returned.
bool addSizes(
    BuildFigures &figures, const Pipeline &pipeline, int stage, const std::vector<HistoryRow> &history);

} // namespace stagecraft
