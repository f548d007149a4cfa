// SPDX-License-Identifier: MIT
#include "ui/graph/forms/artifactform.h"

#include "core/edit/artifactpaths.h"
#include "core/edit/consumeredits.h"
#include "ui/graph/forms/commonimages.h"
#include "ui/graph/forms/pathlist.h"
#include "ui/graph/forms/wordcompletion.h"
#include "ui/graph/items/cardcontent.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString sourceTitle(const Analysis &analysis, const ArtifactSource &source)
{
    switch (source.origin) {
    case ArtifactOrigin::Stage:
        return analysis.pipeline->stages()[std::size_t(source.stage)].displayName();
    case ArtifactOrigin::Image:
        return source.image;
    case ArtifactOrigin::Context:
        break;
    }
    return ArtifactForm::tr("the build context");
}

QString titleOf(const Analysis &analysis, const ArtifactWish &wish, bool makesStage)
{
    const QString source = sourceTitle(analysis, wish.source);
    return makesStage ? ArtifactForm::tr("A new stage that takes files from %1").arg(source)
                      : ArtifactForm::tr("Copy files from %1 to %2")
                            .arg(source, analysis.pipeline->stages()[std::size_t(wish.target)].displayName());
}

} // namespace

ArtifactForm::ArtifactForm(QWidget *canvas, AnalysisPointer analysis, ArtifactWish wish,
    std::optional<StageWish> consumer, const QStringList &localImages)
    : EditForm(canvas, analysis, titleOf(*analysis, wish, consumer.has_value()))
    , m_wish(std::move(wish))
    , m_consumer(std::move(consumer))
{
    setAccessibleName(tr("Copy files between stages"));
    if (m_consumer) {
        m_base = addCodeField(tr("FROM"), u"base"_s);
        m_base->setText(m_consumer->base.image);
        new WordCompletion(m_base, imagesToOffer(localImages));
        m_name = addCodeField(tr("Name"), u"name"_s);
        m_name->setText(m_consumer->name);
    }
    m_paths = addCodeField(tr("Paths"), u"paths"_s);
    m_paths->setText(lineOf(m_wish.paths));
    m_paths->selectAll();
    m_paths->setPlaceholderText(tr("/app/server, several with blanks between"));
    new WordCompletion(m_paths, knownPaths());
    m_destination = addCodeField(tr("To"), u"destination"_s);
    m_destination->setText(m_wish.destination);
    m_destinationIsProposed = m_wish.destination.isEmpty();
    m_owner = addCodeField(tr("--chown"), u"owner"_s);
    m_owner->setPlaceholderText(tr("user:group, as it is"));
    m_link = new QCheckBox(tr("--link: its own layer, independent of the ones below"), this);
    m_link->setObjectName(u"link"_s);
    form().addRow(QString(), m_link);
    connect(m_link, &QCheckBox::toggled, this, &ArtifactForm::refresh);
    connect(m_destination, &QLineEdit::textEdited, this, [this] { m_destinationIsProposed = false; });
    setFirstField(m_paths);
    finish(tr("Add"));
}

QStringList ArtifactForm::knownPaths() const
{
    if (m_wish.source.origin == ArtifactOrigin::Context) {
        const auto &context = analysis().surroundings->context;
        return context ? context->keys() : QStringList();
    }
    QStringList paths;
    if (m_wish.source.origin == ArtifactOrigin::Stage) {
        for (const LikelyArtifact &artifact : likelyArtifactsOf(analysis(), m_wish.source.stage))
            paths.append(artifact.path);
    }
    return paths;
}

QString ArtifactForm::proposedDestination() const
{
    if (m_consumer || m_wish.source.origin == ArtifactOrigin::Context)
        return m_consumer ? pathsFrom(m_paths->text()).value(0) : u"./"_s;
    const Stage &target = analysis().pipeline->stages()[std::size_t(m_wish.target)];
    const int position = m_wish.position < 0 ? defaultCopyPosition(target) : m_wish.position;
    const auto directory = workingDirectoryAt(analysis(), m_wish.target, position);
    // Where the stage has a working directory, files go there; else to where they were.
    if (!directory || *directory != "/"_L1)
        return u"./"_s;
    const QStringList paths = pathsFrom(m_paths->text());
    return paths.size() == 1 ? paths.first() : u"./"_s;
}

ArtifactWish ArtifactForm::wish() const
{
    ArtifactWish wish = m_wish;
    wish.paths = pathsFrom(m_paths->text());
    wish.destination = m_destination->text().trimmed();
    wish.chown = m_owner->text().trimmed();
    wish.link = m_link->isChecked();
    return wish;
}

StageWish ArtifactForm::consumer() const
{
    StageWish consumer = *m_consumer;
    consumer.base.kind = m_base->text().trimmed() == "scratch"_L1 ? BaseKind::Scratch : BaseKind::Image;
    consumer.base.image = m_base->text().trimmed();
    consumer.name = m_name->text().trimmed();
    return consumer;
}

void ArtifactForm::propose()
{
    if (!m_destinationIsProposed)
        return;
    const QSignalBlocker blocker(m_destination);
    m_destination->setText(proposedDestination());
}

QString ArtifactForm::missing() const
{
    return wish().paths.isEmpty() ? tr("Which files? Type a path or choose one that is offered.") : QString();
}

EditResult ArtifactForm::result() const
{
    return m_consumer ? addConsumer(analysis(), wish(), consumer()) : addArtifact(analysis(), wish());
}

void ArtifactForm::announce()
{
    if (m_consumer)
        emit consumerAccepted(wish(), consumer());
    else
        emit accepted(wish());
}

} // namespace stagecraft
