// SPDX-License-Identifier: MIT
// The graph of a file as a picture in another file.
#pragma once

#include "ui/graph/graphexport.h"

#include <QString>

#include <expected>

namespace stagecraft {

/// Writes a picture; the end of the name says which kind: .svg, .png, .pdf, or a diagram as text, .dot for
/// Graphviz and .mmd for Mermaid. The error is a translated sentence.
std::expected<void, QString> writePictureFile(
    const QString &path, const GraphContent &content, const PictureOptions &options);

/// Draws the graph of a Dockerfile without a window. The error is a translated sentence.
std::expected<void, QString> exportDockerfile(
    const QString &dockerfile, const QString &picture, const PictureOptions &options);

} // namespace stagecraft
