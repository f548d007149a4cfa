// SPDX-License-Identifier: MIT
#include "ui/graph/items/cardgeometry.h"

#include "core/model/pipeline.h"
#include "core/syntax/instructions/views.h"
#include "ui/common/fonts.h"
#include "ui/graph/items/cardcontent.h"

#include <QFontMetricsF>

#include <cmath>

namespace stagecraft {

namespace {

double characterWidth(int pixelSize) { return QFontMetricsF(codeFont(pixelSize)).horizontalAdvance(u'0'); }

qsizetype keywordLength(const Instruction &instruction)
{
    return std::min<qsizetype>(instruction.keywordWord.text.size(), 12);
}

int markCount(const Instruction &instruction)
{
    int count = 0;
    for (const Flag &flag : instruction.flags)
        count += flag.name == u"mount" ? 1 : 0;
    return std::min(count, 3);
}

} // namespace

int CardGeometry::rowAt(double y) const
{
    if (y < kHeadHeight || isCollapsed)
        return -1;
    return std::min(rows, int((y - kHeadHeight - 1) / kRowHeight));
}

int CardGeometry::gapAt(double y) const
{
    return std::clamp(int(std::lround((y - kHeadHeight - 1) / kRowHeight)), 0, rows);
}

CardGeometry cardGeometryOf(const Stage &stage, bool isCollapsed, double titleWidth)
{
    static const double keywordCharacter = characterWidth(metrics::kBadgeFont);
    static const double argumentCharacter = characterWidth(metrics::kRowFont);

    CardGeometry geometry;
    geometry.rows = int(stage.instructions.size());
    geometry.isCollapsed = isCollapsed;
    qsizetype longestKeyword = 4;
    for (const Instruction *instruction : stage.instructions)
        longestKeyword = std::max(longestKeyword, keywordLength(*instruction));
    geometry.argumentLeft =
        std::ceil(CardGeometry::kKeywordLeft + double(longestKeyword) * keywordCharacter + 10);

    double width = std::max(CardGeometry::kMinimumWidth, titleWidth);
    for (const Instruction *instruction : stage.instructions) {
        const qsizetype shown =
            std::min<qsizetype>(instruction->arguments.size(), CardGeometry::kShownCharacters);
        const double marks = markCount(*instruction) * CardGeometry::kMarkStep;
        width = std::max(width,
            geometry.argumentLeft + double(shown) * argumentCharacter + marks + CardGeometry::kFiguresWidth
                + CardGeometry::kPadding);
    }
    // Whole pixels, and steps, so that cards of like content are equally wide.
    geometry.width = std::ceil(width / 4) * 4;
    return geometry;
}

} // namespace stagecraft
