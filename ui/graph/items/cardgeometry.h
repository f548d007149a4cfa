// SPDX-License-Identifier: MIT
// Where the parts of a card are: one description for painting, pointing and routing.
#pragma once

#include <QRectF>
#include <QSizeF>

namespace stagecraft {

struct Stage;

/// The measures of one card, in its own coordinates.
struct CardGeometry {
    static constexpr double kHeadHeight = 51;
    static constexpr double kRowHeight = 24;
    static constexpr double kPadding = 12;
    static constexpr double kFoot = 5;
    static constexpr double kIconSize = 12;
    static constexpr double kKeywordLeft = kPadding + kIconSize + 5;
    static constexpr double kBarWidth = 26;
    static constexpr double kBytesWidth = 44;
    static constexpr double kMarkStep = 16;
    static constexpr double kBarGap = 5;  ///< Between the bar and the bytes.
    static constexpr double kTextGap = 6; ///< Between the argument and the bar.
    /// What a row keeps free for the bar and the bytes, also before a build: cards do not grow because of
    /// one.
    static constexpr double kFiguresWidth = kTextGap + kBarWidth + kBarGap + kBytesWidth;
    static constexpr int kShownCharacters = 24; ///< Of an argument, at least, where it has them.
    static constexpr double kMinimumWidth = 280;

    int rows = 0;
    bool isCollapsed = false;
    double width = kMinimumWidth;
    double argumentLeft = 100;

    QSizeF size() const
    {
        return {width, isCollapsed || rows == 0 ? kHeadHeight : kHeadHeight + rows * kRowHeight + kFoot};
    }
    QRectF head() const { return {0, 0, width, kHeadHeight}; }
    QRectF row(int index) const { return {0, kHeadHeight + index * kRowHeight + 1, width, kRowHeight}; }
    /// The row at a height; -1 in the head; `rows` below the last one.
    int rowAt(double y) const;
    /// The gap between rows that is nearest to a height, from 0 to `rows`.
    int gapAt(double y) const;
    double gapHeight(int gap) const { return kHeadHeight + gap * kRowHeight + 1; }

    friend bool operator==(const CardGeometry &, const CardGeometry &) = default;
};

/// Measures a card. `titleWidth` is what the first line of its head needs.
CardGeometry cardGeometryOf(const Stage &stage, bool isCollapsed, double titleWidth);

} // namespace stagecraft
