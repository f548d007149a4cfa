// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"

#include "core/syntax/instructions/views.h"

#include <tuple>

namespace stagecraft::rules {

namespace {

// The first place in `text` from `from` on with one or the other separator that does not stand inside "${…}".
qsizetype separatorIn(QStringView text, QChar one, QChar other, qsizetype from = 0)
{
    int open = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (open == 0 && (c == one || c == other))
            return i;
        if (c < u'{')
            continue;
        if (c == u'{' && (open > 0 || (i > 0 && text[i - 1] == u'$')))
            ++open;
        else if (c == u'}' && open > 0)
            --open;
    }
    return -1;
}

} // namespace

bool BaseImage::saysTheSameAs(const BaseImage &other) const
{
    const auto parts = [](const BaseImage &image) {
        return std::tuple(image.registry, image.name, image.tag.value_or(QStringView()),
            image.digest.value_or(QStringView()), image.alias, image.platform);
    };
    return parts(*this) == parts(other);
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
    const qsizetype nameEnd = separatorIn(rest, u':', u'@');
    image.name = nameEnd < 0 ? rest : rest.first(nameEnd);
    if (nameEnd < 0)
        return image;
    rest = rest.sliced(nameEnd);
    if (rest.startsWith(u':')) {
        const qsizetype tagEnd = separatorIn(rest, u':', u'@', 1);
        image.tag = rest.sliced(1, (tagEnd < 0 ? rest.size() : tagEnd) - 1);
        rest = tagEnd < 0 ? QStringView() : rest.sliced(tagEnd);
    }
    if (rest.startsWith(u'@'))
        image.digest = rest.sliced(1);
    return image;
}

QStringView registryOf(QStringView image)
{
    if (!image.contains(u'/'))
        return {};
    const qsizetype dot = separatorIn(image, u'.', u'.');
    if (dot <= 0)
        return {};
    const qsizetype slash = separatorIn(image, u'/', u'/', dot + 1);
    return slash > dot + 1 ? image.first(slash) : QStringView();
}

} // namespace stagecraft::rules
