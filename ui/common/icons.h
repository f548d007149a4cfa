// SPDX-License-Identifier: MIT
// The program's own icons: line drawings that take the colour of the text around them.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/syntax/keyword.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace stagecraft {

/// One file in resources/icons each.
enum class IconName : quint8 {
    Add,
    AddFiles,
    AddStage,
    AlignLeft,
    AlignTop,
    Argument,
    Arrange,
    Back,
    Build,
    Cache,
    Cancel,
    Check,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Code,
    Command,
    Context,
    Copy,
    Cut,
    Delete,
    Distribute,
    Duplicate,
    Engine,
    Entrypoint,
    Environment,
    Error,
    Export,
    Expose,
    Eye,
    File,
    Fit,
    Forward,
    Healthcheck,
    History,
    Image,
    Info,
    Label,
    Lamp,
    Learn,
    Legend,
    Log,
    Maintainer,
    Merge,
    Minimap,
    Moon,
    Mount,
    MoveDown,
    MoveUp,
    New,
    Onbuild,
    Open,
    Outline,
    Paste,
    Pin,
    Print,
    Redo,
    Rename,
    Run,
    Save,
    Search,
    Secret,
    Settings,
    Shell,
    Sizes,
    Split,
    Ssh,
    Stage,
    Stagecraft,
    Stopsignal,
    Style,
    Sun,
    Target,
    Undo,
    Unknown,
    User,
    Volume,
    Warning,
    Workdir,
    ZoomIn,
    ZoomOut,
};

/// An icon that follows the application's palette, also when that changes: the colour of button text,
/// faint when disabled. With `color`, always of that colour when enabled.
QIcon icon(IconName name, const QColor &color = {});

/// Paints an icon into `rect`: sharp at any scale, as lines on vector devices.
void paintIcon(QPainter &painter, IconName name, const QRectF &rect, const QColor &color);

/// The icon of an instruction.
IconName iconOf(Keyword keyword);
/// The sign of findings of a severity.
IconName iconOf(Severity severity);

} // namespace stagecraft
