// SPDX-License-Identifier: MIT
#include "ui/graph/forms/artifactform.h"

#include "core/edit/artifactpaths.h"
#include "core/edit/consumeredits.h"
#include "ui/common/fonts.h"
#include "ui/graph/forms/commonimages.h"
#include "ui/graph/forms/editpreview.h"
#include "ui/graph/forms/pathlist.h"
#include "ui/graph/forms/wordcompletion.h"
#include "ui/graph/items/cardcontent.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *codeField(QWidget *parent, const QString &name)
{
    auto *field = new QLineEdit(parent);
    field->setFont(codeFont(metrics::kSmallFont));
    field->setObjectName(name);
    return field;
}

QString sourceTitle(const Analysis &analysis, const ArtifactSource &source)
{
    switch (source.origin) {
    case ArtifactOrigin::Stage:
        return stageTitle(analysis.pipeline->stages()[std::size_t(source.stage)]);
    case ArtifactOrigin::Image:
        return source.image;
    case ArtifactOrigin::Context:
        break;
    }
    return ArtifactForm::tr("the build context");
}

} // namespace

ArtifactForm::ArtifactForm(QWidget *canvas, AnalysisPointer analysis, ArtifactWish wish,
    std::optional<StageWish> consumer, const FormSources &sources)
    : Popover(canvas)
    , m_analysis(std::move(analysis))
    , m_wish(std::move(wish))
    , m_consumer(std::move(consumer))
    , m_paths(codeField(this, u"paths"_s))
    , m_destination(codeField(this, u"destination"_s))
    , m_owner(codeField(this, u"owner"_s))
    , m_link(new QCheckBox(tr("--link: its own layer, independent of the ones below"), this))
    , m_preview(new EditPreview(this))
    , m_accept(new QPushButton(tr("Add"), this))
{
    setAccessibleName(tr("Copy files between stages"));
    auto *title = new QLabel(this);
    title->setFont(uiFont(metrics::kUiFont, QFont::DemiBold));
    const QString source = sourceTitle(*m_analysis, m_wish.source);
    title->setText(m_consumer
            ? tr("A new stage that takes files from %1").arg(source)
            : tr("Copy files from %1 to %2")
                  .arg(source, stageTitle(m_analysis->pipeline->stages()[std::size_t(m_wish.target)])));
    title->setTextFormat(Qt::PlainText);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addRow(title);
    if (m_consumer) {
        m_base = codeField(this, u"base"_s);
        m_base->setText(m_consumer->base.image);
        new WordCompletion(m_base, imagesToOffer(sources));
        m_name = codeField(this, u"name"_s);
        m_name->setText(m_consumer->name);
        layout->addRow(tr("FROM"), m_base);
        layout->addRow(tr("Name"), m_name);
    }
    m_paths->setText(lineOf(m_wish.paths));
    m_paths->setPlaceholderText(tr("/app/server, several with blanks between"));
    new WordCompletion(m_paths, knownPaths(sources));
    m_destination->setText(m_wish.destination.isEmpty() ? proposedDestination() : m_wish.destination);
    m_destinationIsProposed = m_wish.destination.isEmpty();
    m_owner->setPlaceholderText(tr("user:group, as it is"));
    layout->addRow(tr("Paths"), m_paths);
    layout->addRow(tr("To"), m_destination);
    layout->addRow(tr("--chown"), m_owner);
    layout->addRow(QString(), m_link);
    layout->addRow(m_preview);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addRow(buttons);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setProperty("primary", true);

    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_accept, &QPushButton::clicked, this, &ArtifactForm::accept);
    connect(m_link, &QCheckBox::toggled, this, &ArtifactForm::refresh);
    connect(m_destination, &QLineEdit::textEdited, this, [this] { m_destinationIsProposed = false; });
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, this, &ArtifactForm::refresh);
        connect(field, &QLineEdit::returnPressed, this, &ArtifactForm::accept);
    }
    setFirstField(m_paths);
    refresh();
}

QStringList ArtifactForm::knownPaths(const FormSources &sources) const
{
    if (m_wish.source.origin == ArtifactOrigin::Context)
        return sources.contextPaths ? sources.contextPaths() : QStringList();
    QStringList paths;
    if (m_wish.source.origin == ArtifactOrigin::Stage) {
        for (const LikelyArtifact &artifact : likelyArtifactsOf(*m_analysis, m_wish.source.stage))
            paths.append(artifact.path);
    }
    return paths;
}

QString ArtifactForm::proposedDestination() const
{
    if (m_consumer || m_wish.source.origin == ArtifactOrigin::Context)
        return m_consumer ? pathsFrom(m_paths->text()).value(0) : u"./"_s;
    const Stage &target = m_analysis->pipeline->stages()[std::size_t(m_wish.target)];
    const int position = m_wish.position < 0 ? defaultCopyPosition(target) : m_wish.position;
    const auto directory = workingDirectoryAt(*m_analysis, m_wish.target, position);
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

EditResult ArtifactForm::result() const
{
    return m_consumer ? addConsumer(*m_analysis, wish(), consumer()) : addArtifact(*m_analysis, wish());
}

void ArtifactForm::refresh()
{
    if (m_destinationIsProposed) {
        const QSignalBlocker blocker(m_destination);
        m_destination->setText(proposedDestination());
    }
    const bool isEmpty = wish().paths.isEmpty();
    const EditResult edit = isEmpty ? EditResult() : result();
    m_accept->setEnabled(!isEmpty && edit.has_value());
    if (isEmpty)
        m_preview->setText(tr("Which files? Type a path or choose one that is offered."));
    else
        m_preview->showResult(m_analysis->text(), edit);
    keepInside();
}

void ArtifactForm::accept()
{
    if (!m_accept->isEnabled())
        return;
    const ArtifactWish accepted = wish();
    const std::optional<StageWish> stage = m_consumer ? std::optional(consumer()) : std::nullopt;
    dismiss();
    if (stage)
        emit consumerAccepted(accepted, *stage);
    else
        emit this->accepted(accepted);
}

} // namespace stagecraft
