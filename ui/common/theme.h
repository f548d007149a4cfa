// SPDX-License-Identifier: MIT
// All colours and metrics of the program, light and dark. No other file names a colour.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/model/pipeline.h"

#include <QColor>

class QPalette;

namespace stagecraft {

enum class ColorScheme : quint8 { Light, Dark };

/// The colours of one scheme, named by what they are for.
struct Theme {
    ColorScheme scheme = ColorScheme::Light;

    QColor window; ///< Menu bar and what lies between panels.
    QColor toolBar;
    QColor panel;  ///< Panels, cards, pills, menus.
    QColor raised; ///< Hovered buttons and rows.
    QColor border;
    QColor text;
    QColor mutedText;  ///< Second lines, keywords of rows, bytes.
    QColor faintText;  ///< Line numbers, comments, what is disabled.
    QColor accent;     ///< Selection, focus, links, the tab that is open.
    QColor accentText; ///< On `accent`.
    QColor selection;  ///< Behind selected text and rows.

    QColor canvas;
    QColor canvasDot;
    QColor shadow;    ///< With its own alpha.
    QColor baseImage; ///< Pills of images and base edges.
    QColor context;   ///< The pill of the build context and its edges.

    QColor editor; ///< Behind the code.
    QColor gutter;
    QColor currentLine;
    QColor flash; ///< Behind lines that a gesture has just changed.
    QColor keyword;
    QColor flag;
    QColor string;
    QColor variable;
    QColor comment;

    QColor success;     ///< Built, and the Build button.
    QColor successText; ///< On `success`.
    QColor error;
    QColor warning;
    QColor info;

    bool isDark() const noexcept { return scheme == ColorScheme::Dark; }
};

const Theme &themeFor(ColorScheme scheme);
/// The theme that a palette made by `paletteOf` belongs to; for any other palette the one as light as it.
const Theme &themeOf(const QPalette &palette);

/// The colour of stages of a role: borders, badges, edges that leave them.
QColor roleColor(const Theme &theme, StageRole role);
/// The colour of findings of a severity.
QColor severityColor(const Theme &theme, Severity severity);
/// `amount` (0 to 1) of `color` over `background`.
QColor mixed(const QColor &color, const QColor &background, double amount);

/// Sizes in pixels at 100 %.
namespace metrics {
inline constexpr int kRadius = 8;      ///< Cards.
inline constexpr int kSmallRadius = 4; ///< Badges, buttons, fields.
inline constexpr int kSpacing = 8;
inline constexpr int kIconSize = 16;
inline constexpr int kUiFont = 13;
inline constexpr int kSmallFont = 12;
inline constexpr int kBadgeFont = 10;
inline constexpr int kCodeFont = 13;
inline constexpr int kRowFont = 11;
inline constexpr int kToolBarHeight = 42;

inline constexpr double kHeadTint = 0.095;     ///< Of the role's colour in the head of its card.
inline constexpr double kBarTint = 0.75;       ///< Of the role's colour in size bars.
inline constexpr double kInheritedTint = 0.33; ///< Of the role's colour for bytes that come from the base.
inline constexpr double kFaded = 0.42;         ///< Opacity of what the target does not need.
} // namespace metrics

} // namespace stagecraft
