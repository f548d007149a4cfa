// SPDX-License-Identifier: MIT
#include "core/docker/stagealiases.h"

#include "core/model/pipeline.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

QString targetName(const Pipeline &pipeline, int stage)
{
    const QString &own = pipeline.stages().at(std::size_t(stage)).name;
    // Of two stages with one name BuildKit builds the later one; the earlier cannot be asked for.
    if (!own.isEmpty())
        return own;
    QString alias = u"stagecraft-stage-%1"_s.arg(stage);
    while (pipeline.stageNamed(alias) >= 0)
        alias += u"-x"_s;
    return alias;
}

TextEdit aliasEdit(const Pipeline &pipeline)
{
    TextEdit edit;
    for (const Stage &stage : pipeline.stages()) {
        if (!stage.name.isEmpty() || stage.base.range.isEmpty())
            continue;
        const QString alias = u" AS "_s + targetName(pipeline, stage.index);
        [[maybe_unused]] const bool added = edit.add({{stage.base.range.end, stage.base.range.end}, alias});
    }
    return edit;
}

} // namespace stagecraft
