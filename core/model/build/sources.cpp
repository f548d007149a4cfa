// SPDX-License-Identifier: MIT
#include "core/model/build/sources.h"

#include "core/model/values/gonumber.h"
#include "core/model/variables.h"
#include "core/text/gotext.h"

#include <QtTranslation>

namespace stagecraft {

SourceResolver::SourceResolver(int stageCount, const QHash<QString, int> &names, QChar escape)
    : m_stageCount(stageCount), m_names(names), m_escape(escape)
{
}

SourceReference SourceResolver::resolveCopy(const Flag *from, std::optional<Message> &error)
{
    if (!from || from->value.isEmpty())
        return {};
    const QString name = from->value.toString();
    const SourceReference invalid{SourceReference::Invalid, -1, name};
    TextArena texts;
    const auto expansion = expandWord(name, {}, texts, {.escape = m_escape});
    if (!expansion) {
        error = expansionMessage(name, expansion.error());
        return invalid;
    }
    if (expansion->text != name) {
        error =
            explained(QT_TRANSLATE_NOOP("core",
                          "--from cannot hold variables. Define a stage with FROM and a global ARG, and copy "
                          "from that stage."),
                {},
                QStringLiteral(
                    "variable expansion is not supported for --from, define a new stage with FROM using "
                    "ARG from global scope as a workaround"));
        return invalid;
    }
    const std::optional<qint64> index = goInteger(name);
    if (!index)
        return referenceTo(name);
    if (*index < 0 || *index >= m_stageCount + qint64(m_images.size())) {
        error = explained(QT_TRANSLATE_NOOP("core", "There is no stage number %1."),
            {QString::number(*index)}, QStringLiteral("invalid stage index %1").arg(*index));
        return invalid;
    }
    if (*index < m_stageCount)
        return {SourceReference::Stage, int(*index), {}};
    return referenceToImage(QString(m_images[std::size_t(*index - m_stageCount)]));
}

SourceReference SourceResolver::resolveMount(const Mount &mount)
{
    const MountField *from = mount.field(u"from");
    const bool isGiven = from && !from->value.isEmpty();
    const SourceReference reference =
        referenceTo(isGiven ? from->value.toString() : QStringLiteral("scratch"));
    return isGiven || reference.kind == SourceReference::Stage ? reference : SourceReference{};
}

SourceReference SourceResolver::referenceTo(const QString &name)
{
    const auto stage = m_names.constFind(goLowered(name));
    if (stage != m_names.cend())
        return {SourceReference::Stage, *stage, {}};
    return referenceToImage(name);
}

SourceReference SourceResolver::referenceToImage(const QString &image)
{
    // Each time an image is referred to, even by its index, it is listed once more.
    m_images.push_back(image);
    return {SourceReference::Image, -1, image};
}

} // namespace stagecraft
