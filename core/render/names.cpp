// SPDX-License-Identifier: MIT
#include "core/render/names.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

QString wordFor(BaseKind kind)
{
    switch (kind) {
    case BaseKind::Image:
        return u"image"_s;
    case BaseKind::Stage:
        return u"stage"_s;
    case BaseKind::Scratch:
        return u"scratch"_s;
    }
    return {};
}

QString wordFor(StageRole role)
{
    switch (role) {
    case StageRole::Builder:
        return u"builder"_s;
    case StageRole::Runtime:
        return u"runtime"_s;
    case StageRole::Base:
        return u"base"_s;
    case StageRole::Test:
        return u"test"_s;
    case StageRole::Development:
        return u"development"_s;
    case StageRole::Other:
        return u"other"_s;
    }
    return {};
}

QString wordFor(ArtifactVia via) { return via == ArtifactVia::Copy ? u"copy"_s : u"mount"_s; }

QString keywordOf(const Instruction &instruction)
{
    const QStringView name = nameOf(instruction.keyword);
    return name.isEmpty() ? instruction.keywordWord.text.toString() : name.toString();
}

QString pathsText(const QStringList &paths) { return paths.join(u", "_s); }

} // namespace stagecraft
