// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/variableplaces.h"

#include "core/model/variables.h"

namespace stagecraft::rules {

std::vector<TextRange> placesOfVariable(const SyntaxTree &tree, TextRange word, QStringView name)
{
    std::vector<TextRange> places;
    const QStringView text = tree.textOf(word);
    if (text.contains(u'\n'))
        return places;
    for (const VariableReference &reference : variablesOf(text, {.escape = tree.escape()})) {
        if (reference.name == name)
            places.push_back({word.start + reference.nameRange.start, word.start + reference.nameRange.end});
    }
    return places;
}

std::optional<Fix> renamedVariable(const std::vector<TextRange> &places, const QString &name)
{
    TextEdit edit;
    for (const TextRange place : places) {
        if (!edit.add({place, name}))
            return std::nullopt;
    }
    if (edit.isEmpty())
        return std::nullopt;
    return Fix{{QT_TRANSLATE_NOOP("core", "Write $%1"), {name}}, edit};
}

} // namespace stagecraft::rules
