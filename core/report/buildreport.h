// SPDX-License-Identifier: MIT
// A build that is over, as text for a terminal and as JSON for programs.
#pragma once

#include "core/docker/buildfigures.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace stagecraft {

/// Turns a sentence into the reader's language; app/text has one, tests use Message::english().
using MessageTranslator = std::function<QString(const Message &)>;

/// "1.8 MB": decimal units as docker prints them, three significant digits; bytes below 1000 as they are.
QString formattedBytes(qint64 bytes);

/// A table of the stages and, indented, their instructions with size, time and state, then the artifacts and
/// either the image or why it failed with the end of the step's log. Ends with a line break; no colours.
QString buildReportText(
    const BuildFigures &figures, const Pipeline &pipeline, const MessageTranslator &translated);

/// The same as one object, in English, stable:
///   `file`, `state` (succeeded|failed|cancelled), `image`, `error` {`line`|null, `message`, `detail`, `log`}
///   or null, `stages` [{`index`, `name`, `state`, `bytes`|null, `baseBytes`|null, `milliseconds`|null,
///     `instructions` [{`keyword`, `line`, `endLine`, `state`, `bytes`|null, `milliseconds`|null}]}],
///   `artifacts` [{`from`, `to`, `line`, `bytes`|null}] with `from` an index or an image's reference.
/// States of stages and instructions: not-built, waiting, running, done, cached, failed, cancelled.
QJsonObject buildReportJson(const BuildFigures &figures, const Pipeline &pipeline, const QString &file);

} // namespace stagecraft
