// SPDX-License-Identifier: MIT
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft {

std::optional<HeredocMarker> CopyView::markerOf(const Word &word) const
{
    return mayHoldHeredoc(word.text) ? heredocMarkerFrom(word.text) : std::nullopt;
}

const Heredoc *CopyView::heredocNamed(QStringView name) const
{
    // Of several heredocs with one name BuildKit takes the last body for all.
    const auto heredocs = instruction->heredocs;
    for (std::size_t i = heredocs.size(); i > 0; --i) {
        if (heredocs[i - 1].name == name)
            return &heredocs[i - 1];
    }
    return nullptr;
}

static bool isAs(QStringView text)
{
    if (text.size() != 2)
        return false;
    const bool isPlain = (text[0] == u'A' && text[1] == u'S') || (text[0] == u'a' && text[1] == u's');
    return isPlain || text.compare(u"as", Qt::CaseInsensitive) == 0;
}

std::optional<FromView> asFrom(const Instruction &instruction)
{
    if (instruction.keyword != Keyword::From)
        return std::nullopt;
    FromView from{.instruction = &instruction, .platform = instruction.flag(u"platform")};
    const std::span<const Word> words = instruction.words;
    if (!words.empty())
        from.image = &words[0];
    if (words.size() >= 2 && isAs(words[1].text)) {
        from.as = &words[1];
        from.name = words.size() >= 3 ? &words[2] : nullptr;
    }
    return from;
}

std::optional<CopyView> asCopy(const Instruction &instruction)
{
    const bool isCopy = instruction.keyword == Keyword::Copy;
    if (!isCopy && instruction.keyword != Keyword::Add)
        return std::nullopt;
    CopyView copy{.instruction = &instruction,
        .sources = instruction.words,
        .from = isCopy ? instruction.flag(u"from") : nullptr,
        .chown = instruction.flag(u"chown"),
        .chmod = instruction.flag(u"chmod"),
        .link = instruction.flag(u"link")};
    if (copy.sources.size() >= 2) {
        copy.destination = &copy.sources.back();
        copy.sources = copy.sources.first(copy.sources.size() - 1);
    }
    return copy;
}

std::optional<CommandView> asCommand(const Instruction &instruction)
{
    CommandView command{.instruction = &instruction,
        .isExec = instruction.isJson,
        .words = instruction.words,
        .shellText = {}};
    switch (instruction.keyword) {
    case Keyword::Run:
    case Keyword::Cmd:
    case Keyword::Entrypoint:
    case Keyword::Shell:
        break;
    case Keyword::Healthcheck:
        if (command.words.empty() || command.words.front().text.compare(u"cmd", Qt::CaseInsensitive) != 0)
            return std::nullopt;
        command.words = command.words.subspan(1);
        break;
    default:
        return std::nullopt;
    }
    if (!command.isExec && !command.words.empty())
        command.shellText = command.words.front().text;
    return command;
}

} // namespace stagecraft
