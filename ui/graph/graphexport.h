// SPDX-License-Identifier: MIT
// The graph as a picture: PNG, SVG, PDF, print, clipboard.
#pragma once

#include "ui/common/theme.h"
#include "ui/graph/graphcontent.h"

#include <QImage>

class QIODevice;
class QPagedPaintDevice;

namespace stagecraft {

enum class PictureFormat : quint8 { Svg, Png, Pdf };

struct PictureOptions {
    ColorScheme scheme = ColorScheme::Light;
    double scale = 2; ///< Pixels for each scene unit of a PNG; smaller where the picture would be too large.
    bool withContext = true;
    bool withGround = true; ///< The ground of the canvas; else white paper, or transparent in a PNG.
};

/// Draws `content` as it is laid out with its positions, in no window. Requires a QGuiApplication, on any
/// platform, "offscreen" included.
QImage graphImage(const GraphContent &content, const PictureOptions &options = {});
/// Writes a picture to an open device. Returns false if it cannot be written.
bool writePicture(
    QIODevice &device, PictureFormat format, const GraphContent &content, const PictureOptions &options = {});
/// Fills one page of a printer or PDF, always in light colours.
void printGraph(QPagedPaintDevice &device, const GraphContent &content);

} // namespace stagecraft
