// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/argumentuse.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"
#include "core/text/wordsearch.h"

#include <algorithm>
#include <array>

namespace stagecraft::rules {

namespace {

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

} // namespace

std::vector<ArgumentDeclaration> argumentDeclarationsOf(const Pipeline &pipeline)
{
    std::vector<ArgumentDeclaration> declarations;
    for (const Instruction &instruction : pipeline.tree().instructionsOf(Keyword::Arg)) {
        for (const KeyValue &argument : instruction.keyValues)
            declarations.push_back({&instruction, &argument, pipeline.stageOf(instruction)});
    }
    return declarations;
}

bool namesVariable(QStringView text, QStringView name)
{
    if (name.isEmpty())
        return false;
    for (qsizetype at = placeOf(name, text); at >= 0; at = placeOf(name, text, at + 1)) {
        const qsizetype end = at + name.size();
        const bool startsThere = at == 0 || !isNameCharacter(text[at - 1]);
        const bool endsThere = end == text.size() || !isNameCharacter(text[end]);
        if (startsThere && endsThere)
            return true;
    }
    return false;
}

bool isReadByPrograms(QStringView name)
{
    static constexpr std::array<QStringView, 36> kStarts{u"BUILDKIT_", u"SOURCE_DATE_EPOCH", u"DEBIAN_",
        u"DEBCONF_", u"APT_", u"GO", u"CGO_", u"CARGO_", u"RUST", u"NODE_", u"NPM_", u"YARN_", u"PNPM_",
        u"PIP_", u"PYTHON", u"POETRY_", u"UV_", u"PDM_", u"MAVEN_", u"MVN_", u"GRADLE_", u"JAVA_", u"DOTNET_",
        u"NUGET_", u"COMPOSER_", u"BUNDLE_", u"GEM_", u"RAILS_", u"CC", u"CXX", u"CFLAGS", u"LDFLAGS",
        u"MAKEFLAGS", u"LC_", u"GIT_", u"CMAKE_"};
    static constexpr std::array<QStringView, 14> kNames{u"CI", u"LANG", u"LANGUAGE", u"TZ", u"PATH", u"HOME",
        u"TERM", u"CI_JOB_TOKEN", u"JOBS", u"USER", u"SHELL", u"PREFIX", u"DESTDIR", u"ARCH"};
    if (name.isEmpty())
        return false;
    const QString upper = isAscii(name) ? goUppered(name) : name.toString().toUpper();
    return upper.endsWith(QLatin1StringView("_PROXY")) || std::ranges::contains(kNames, QStringView(upper))
        || std::ranges::any_of(kStarts, [upper = QStringView(upper)](QStringView start) {
               return upper.front() == start.front() && upper.startsWith(start);
           });
}

} // namespace stagecraft::rules
