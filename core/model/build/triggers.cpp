// SPDX-License-Identifier: MIT
#include "core/model/build/triggers.h"

#include "core/model/build/errorlist.h"

#include <QtTranslation>

namespace stagecraft {

namespace {

/// Instructions of a file carry this in front of their errors; triggers do not.
QString withoutLinePrefix(const QString &words)
{
    if (!words.startsWith(u"dockerfile parse error on line "))
        return words;
    return words.sliced(words.indexOf(u": ") + 2);
}

} // namespace

QString triggerTextOf(const Instruction &onbuild)
{
    const QStringView keyword = onbuild.keywordWord.text;
    QString text =
        onbuild.logical.sliced(std::min(keyword.size(), onbuild.logical.size())).trimmed().toString();
    for (const Heredoc &heredoc : onbuild.heredocs)
        text += u'\n' + heredoc.content.toString() + heredoc.name.toString();
    return text;
}

ParsedTrigger parseTrigger(const QString &text)
{
    ParsedTrigger trigger;
    trigger.tree = parseDockerfile(text);
    for (const SyntaxError &error : trigger.tree->errors()) {
        const bool isStageless = error.message.detail == u"no build stage in current context";
        if (error.phase == ErrorPhase::Input || isStageless)
            continue; // A trigger has no options and no FROM.
        Message message = error.message;
        message.detail = withoutLinePrefix(message.detail);
        trigger.errors.push_back(std::move(message));
    }
    if (trigger.tree->instructions().size() == 1)
        trigger.instruction = &trigger.tree->instructions().front();
    else if (trigger.errors.empty())
        trigger.errors.push_back(
            explained(QT_TRANSLATE_NOOP("core", "The trigger of ONBUILD is not a single instruction."), {},
                QStringLiteral("onbuild trigger should be a single expression")));
    return trigger;
}

} // namespace stagecraft
