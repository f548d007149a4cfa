// SPDX-License-Identifier: MIT
// COPY, ADD and the mounts of RUN: the part of StageEvaluator that makes edges.
#include "core/model/build/stageevaluator.h"
#include "core/text/gotext.h"

#include <QtTranslation>

namespace stagecraft {

namespace {

/// "<<-": the tabs at the start of every line go.
QString withoutLeadingTabs(QStringView content)
{
    QString result;
    bool atStart = true;
    for (const QChar c : content) {
        if (atStart && c == u'\t')
            continue;
        atStart = c == u'\n';
        result += c;
    }
    return result;
}

std::optional<bool> keepGitDirOf(const Instruction &instruction)
{
    const Flag *flag = instruction.flag(u"keep-git-dir");
    if (!flag)
        return std::nullopt;
    return !flag->hasValue || flag->value.compare(u"true", Qt::CaseInsensitive) == 0;
}

ArtifactEdge edgeFrom(const SourceReference &source, int target, const Instruction &instruction)
{
    ArtifactEdge edge;
    edge.sourceKind = source.kind == SourceReference::Stage ? SourceKind::Stage : SourceKind::Image;
    edge.source = source.stage;
    edge.image = source.image;
    edge.target = target;
    edge.instruction = &instruction;
    return edge;
}

} // namespace

void StageEvaluator::runCopy(bool isAdd)
{
    const std::optional<CopyView> view = asCopy(*m_instruction);
    if (!view)
        return;
    CopyValues values;
    values.isAdd = isAdd;
    values.isWindows = m_situation->isWindows;
    expandFlag(u"chown");
    values.chmod = expandFlag(u"chmod");
    if (isAdd)
        values.checksum = expandFlag(u"checksum");
    values.keepGitDir = isAdd ? keepGitDirOf(*m_instruction) : std::nullopt;
    bool isExpanded = true;
    values.sources.reserve(view->sources.size());
    for (const Word &word : view->sources) {
        if (const auto marker = view->markerOf(word)) {
            values.heredocs.append(marker->name);
            continue;
        }
        const std::optional<QStringView> source = expand(word);
        isExpanded = isExpanded && source;
        values.sources.push_back(source.value_or(word.text));
    }
    if (view->destination) {
        const std::optional<QStringView> destination = expand(*view->destination);
        isExpanded = isExpanded && destination;
        values.destination = destination.value_or(view->destination->text);
    }
    expandBodies(*view);
    if (!isAdd)
        checkSource(*view);
    if (isExpanded) {
        if (const std::optional<Message> error = copyError(values))
            complain({}, *error);
    }
    if (!m_planned->isTrigger)
        addEdges(*view, values);
}

void StageEvaluator::expandBodies(const CopyView &view)
{
    for (const Word &word : view.sources) {
        const auto marker = view.markerOf(word);
        const Heredoc *heredoc = marker && marker->expand ? view.heredocNamed(marker->name) : nullptr;
        if (!heredoc)
            continue;
        const QStringView body =
            marker->chomp ? m_results.texts.keep(withoutLeadingTabs(heredoc->content)) : heredoc->content;
        expand(body, heredoc->contentRange, u'\\', true); // The escape character of bodies is fixed.
    }
}

void StageEvaluator::checkSource(const CopyView &view)
{
    if (m_planned->sources.empty() || !view.from)
        return;
    const SourceReference &source = m_planned->sources.front();
    if (source.kind != SourceReference::Stage || source.stage <= m_situation->stage)
        return;
    complain(view.from->valueRange,
        explained(QT_TRANSLATE_NOOP("core",
                      "The stage %1 comes later in the file. A stage can only copy from stages in "
                      "front of it."),
            {view.from->value.toString()},
            QStringLiteral("cannot copy from stage %1, it needs to be defined before current stage %2")
                .arg(goQuoted(view.from->value),
                    goQuoted(m_situation->named ? m_situation->named->displayName() : QString()))));
}

void StageEvaluator::addEdges(const CopyView &view, const CopyValues &values)
{
    const bool isFromElsewhere =
        !m_planned->sources.empty() && m_planned->sources.front().kind != SourceReference::Context;
    if (isFromElsewhere) {
        ArtifactEdge edge = edgeFrom(m_planned->sources.front(), m_situation->stage, *m_instruction);
        edge.paths.reserve(qsizetype(values.sources.size()));
        for (const QStringView source : values.sources)
            edge.paths.append(source.toString());
        edge.destination = values.destination.toString();
        edge.fromRange = view.from->valueRange;
        m_results.artifacts.push_back(std::move(edge));
        return;
    }
    QStringList paths;
    paths.reserve(qsizetype(values.sources.size()));
    for (const QStringView source : values.sources) {
        if (!isRemoteSource(source))
            paths.append(source.toString());
    }
    if (!paths.isEmpty())
        m_results.contextEdges.push_back(
            {m_situation->stage, m_instruction, std::move(paths), values.destination.toString()});
}

void StageEvaluator::runMounts()
{
    if (m_instruction->flags.empty())
        return;
    const std::vector<Mount> mounts = mountsOf(*m_instruction);
    // All mounts are read before the first one is put in place.
    std::vector<std::optional<MountValues>> values;
    for (const Mount &mount : mounts)
        values.push_back(readMountOf(mount));
    for (std::size_t i = 0; i < mounts.size(); ++i) {
        const bool isPlanned = i < m_planned->sources.size();
        placeMount(mounts[i], values[i], isPlanned ? m_planned->sources[i] : SourceReference());
    }
    checkDevices();
}

std::optional<MountValues> StageEvaluator::readMountOf(const Mount &mount)
{
    const auto expandField = [&](const MountField &field) -> std::expected<QString, Message> {
        bool isKnown = true;
        // The text of a field may end with the mount.
        const QStringView written = m_results.texts.keep(field.value);
        auto expansion = m_results.expand(written, lookup(isKnown), {.escape = m_tree.escape()});
        if (!expansion)
            return std::unexpected(expansionMessage(written, expansion.error()));
        return record(*std::move(expansion), field.valueRange, isKnown).text.toString();
    };
    const auto values = readMount(mount, expandField);
    if (values)
        return *values;
    complain(mount.flag->valueRange, values.error());
    return std::nullopt;
}

void StageEvaluator::placeMount(
    const Mount &mount, const std::optional<MountValues> &values, const SourceReference &source)
{
    const TextRange place = mount.flag->valueRange;
    const MountField *from = mount.field(u"from");
    const bool isFromElsewhere = from && !from->value.isEmpty();
    if (values) {
        const bool isUsed =
            isFromElsewhere || (values->type == u"cache" && source.kind == SourceReference::Stage);
        if (isUsed && source.kind == SourceReference::Stage && source.stage > m_situation->stage) {
            const QString name = isFromElsewhere ? values->from : QStringLiteral("scratch");
            complain(isFromElsewhere ? from->valueRange : place,
                explained(QT_TRANSLATE_NOOP("core",
                              "The stage %1 comes later in the file. A stage can only mount stages "
                              "in front of it."),
                    {name},
                    QStringLiteral(
                        "cannot mount from stage %1 to %2, stage needs to be defined before current command")
                        .arg(goQuoted(name), goQuoted(values->target))));
        } else if (const std::optional<Message> error =
                       mountPlaceError(*values, m_situation->workingDirectory)) {
            complain(place, *error);
        }
    }
    if (m_planned->isTrigger)
        return;

    const MountValues known = values.value_or(MountValues());
    const QStringList paths{known.source.isEmpty() ? QStringLiteral("/") : known.source};
    if (isFromElsewhere) {
        ArtifactEdge edge = edgeFrom(source, m_situation->stage, *m_instruction);
        edge.via = ArtifactVia::Mount;
        edge.paths = paths;
        edge.destination = known.target;
        edge.fromRange = from->valueRange;
        m_results.artifacts.push_back(std::move(edge));
    } else if (values && known.type == u"bind") {
        m_results.contextEdges.push_back({m_situation->stage, m_instruction, paths, known.target});
    }
}

void StageEvaluator::checkDevices()
{
    const Flag *device = m_instruction->flag(u"device");
    if (!device)
        return;
    complain(device->range,
        explained(
            QT_TRANSLATE_NOOP("core", "--device needs the labs syntax: # syntax=docker/dockerfile:1-labs"),
            {},
            QStringLiteral("device feature is only supported in Dockerfile frontend 1.14.0-labs or later")));
}

} // namespace stagecraft
