// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"

#include "core/syntax/instructions/views.h"

namespace stagecraft::rules {

namespace {

// The first of `separators` in `text` from `from` on that does not stand inside "${…}".
qsizetype separatorIn(QStringView text, QStringView separators, qsizetype from = 0)
{
    int open = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (open == 0 && separators.contains(text[i]))
            return i;
        if (text[i] == u'{' && (open > 0 || (i > 0 && text[i - 1] == u'$')))
            ++open;
        else if (text[i] == u'}' && open > 0)
            --open;
    }
    return -1;
}

} // namespace

QString BaseImage::identity() const
{
    QString text;
    for (const QStringView part :
        {registry, name, tag.value_or(QStringView()), digest.value_or(QStringView()), alias, platform})
        text += part.toString() + u'\n';
    return text;
}

std::optional<BaseImage> baseImageOf(const Instruction &instruction)
{
    if (instruction.keyword != Keyword::From)
        return std::nullopt;
    const std::optional<FromView> from = asFrom(instruction);
    if (!from || !from->image)
        return std::nullopt;

    BaseImage image;
    image.range = from->image->range;
    if (from->name)
        image.alias = from->name->text;
    if (from->platform)
        image.platform = from->platform->value;

    QStringView rest = from->image->text;
    image.registry = registryOf(rest);
    if (!image.registry.isEmpty())
        rest = rest.sliced(image.registry.size() + 1);
    const qsizetype nameEnd = separatorIn(rest, u":@");
    image.name = nameEnd < 0 ? rest : rest.first(nameEnd);
    if (nameEnd < 0)
        return image;
    rest = rest.sliced(nameEnd);
    if (rest.startsWith(u':')) {
        const qsizetype tagEnd = separatorIn(rest, u":@", 1);
        image.tag = rest.sliced(1, (tagEnd < 0 ? rest.size() : tagEnd) - 1);
        rest = tagEnd < 0 ? QStringView() : rest.sliced(tagEnd);
    }
    if (rest.startsWith(u'@'))
        image.digest = rest.sliced(1);
    return image;
}

QStringView registryOf(QStringView image)
{
    const qsizetype dot = separatorIn(image, u".");
    if (dot <= 0)
        return {};
    const qsizetype slash = separatorIn(image, u"/", dot + 1);
    return slash > dot + 1 ? image.first(slash) : QStringView();
}

} // namespace stagecraft::rules
