// SPDX-License-Identifier: MIT
// COPY, ADD and the mounts of RUN: the part of StageEvaluator that makes edges.
#include "core/model/build/copycheck.h"
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
    for (const Word &word : view->sources) {
        if (const auto marker = view->markerOf(word)) {
            values.heredocs.append(marker->name);
            continue;
        }
        const std::optional<QString> source = expand(word);
        isExpanded = isExpanded && source;
        values.sources.append(source ? *source : word.text.toString());
    }
    if (view->destination) {
        const std::optional<QString> destination = expand(*view->destination);
        isExpanded = isExpanded && destination;
        values.destination = destination ? *destination : view->destination->text.toString();
    }
    expandBodies(*view);
    if (!isAdd)
        checkSource(*view);
    if (isExpanded) {
        if (const std::optional<Message> error = copyError(values))
            complain({}, *error);
    }
    if (!m_planned->isTrigger)
        addEdges(*view, values.sources, values.destination);
}

void StageEvaluator::expandBodies(const CopyView &view)
{
    for (const Word &word : view.sources) {
        const auto marker = view.markerOf(word);
        const Heredoc *heredoc = marker && marker->expand ? view.heredocNamed(marker->name) : nullptr;
        if (!heredoc)
            continue;
        const QString chomped = marker->chomp ? withoutLeadingTabs(heredoc->content) : QString();
        // The escape character of bodies is fixed.
        expand(marker->chomp ? chomped : heredoc->content, heredoc->contentRange, u'\\', true);
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
                .arg(goQuoted(view.from->value), goQuoted(m_situation->name))));
}

void StageEvaluator::addEdges(const CopyView &view, const QStringList &sources, const QString &destination)
{
    const bool isFromElsewhere =
        !m_planned->sources.empty() && m_planned->sources.front().kind != SourceReference::Context;
    if (isFromElsewhere) {
        ArtifactEdge edge = edgeFrom(m_planned->sources.front(), m_situation->stage, *m_instruction);
        edge.paths = sources;
        edge.destination = destination;
        edge.fromRange = view.from->valueRange;
        m_results.artifacts.push_back(std::move(edge));
        return;
    }
    ContextEdge edge{m_situation->stage, m_instruction, {}, destination};
    for (const QString &source : sources) {
        if (!isRemoteSource(source))
            edge.paths.append(source);
    }
    if (!edge.paths.isEmpty())
        m_results.contextEdges.push_back(std::move(edge));
}

void StageEvaluator::runMounts()
{
    const std::vector<Mount> mounts =
        m_instruction->flags.empty() ? std::vector<Mount>() : mountsOf(*m_instruction);
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
        const auto expansion = expandWord(field.value, lookup(isKnown), {.escape = m_tree.escape()});
        if (!expansion)
            return std::unexpected(expansionMessage(field.value, expansion.error()));
        record(*expansion, field.valueRange, isKnown);
        return expansion->text;
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
