// SPDX-License-Identifier: MIT
#include "ui/graph/forms/stagepalette.h"

#include "core/model/imagereference.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/graph/forms/commonimages.h"
#include "ui/graph/forms/editpreview.h"
#include "ui/graph/forms/stagetemplates.h"
#include "ui/graph/items/cardcontent.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntryRole = Qt::UserRole;
constexpr int kTypedImage = -1; ///< The entry that stands for what was typed.

StageWish imageWish(const QString &reference)
{
    StageWish wish;
    wish.base.image = reference;
    return wish;
}

void addStages(std::vector<PaletteEntry> &entries, const Analysis &analysis, int stage)
{
    for (const Stage &base : analysis.pipeline->stages()) {
        if (base.index == stage || (stage >= 0 && refusalOfBase(analysis, stage, base.index)))
            continue;
        StageWish wish;
        wish.base.kind = BaseKind::Stage;
        wish.base.stage = base.index;
        const QString title = base.displayName();
        entries.push_back(
            {title, StagePalette::tr("This file's stage %1, with all that is in it").arg(title), wish});
    }
}

void addTemplates(std::vector<PaletteEntry> &entries, const Analysis &analysis)
{
    for (const StageTemplate &source : stageTemplates()) {
        entries.push_back({QCoreApplication::translate("StageTemplates", source.title),
            QCoreApplication::translate("StageTemplates", source.description), wishOf(analysis, source)});
    }
}

/// The places of the entries that have all the words, those first whose title begins as typed.
std::vector<std::size_t> found(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&](std::size_t i) {
        return std::ranges::all_of(words, [&](const QString &word) {
            return entries[i].title.contains(word, Qt::CaseInsensitive)
                || entries[i].description.contains(word, Qt::CaseInsensitive);
        });
    };
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (matches(i))
            places.push_back(i);
    }
    std::ranges::stable_partition(
        places, [&](std::size_t i) { return entries[i].title.startsWith(typed, Qt::CaseInsensitive); });
    return places;
}

IconName iconFor(const PaletteEntry &entry)
{
    if (!entry.wish.body.isEmpty())
        return IconName::File;
    return entry.wish.base.kind == BaseKind::Stage ? IconName::Stage : IconName::Image;
}

} // namespace

std::vector<PaletteEntry> paletteEntries(
    const Analysis &analysis, const QStringList &localImages, PalettePurpose purpose, int stage)
{
    std::vector<PaletteEntry> entries;
    if (purpose == PalettePurpose::NewStage)
        addTemplates(entries, analysis);
    addStages(entries, analysis, stage);
    for (const CommonImage &image : commonImages()) {
        const QString reference = QString::fromLatin1(image.reference);
        entries.push_back(
            {reference, QCoreApplication::translate("CommonImages", image.purpose), imageWish(reference)});
    }
    StageWish scratch;
    scratch.base.kind = BaseKind::Scratch;
    entries.push_back(
        {u"scratch"_s, StagePalette::tr("Nothing at all: for static programs and for files"), scratch});
    for (const QString &reference : localImages) {
        if (!std::ranges::contains(entries, reference, &PaletteEntry::title))
            entries.push_back({reference, StagePalette::tr("On this engine"), imageWish(reference)});
    }
    return entries;
}

StagePalette::StagePalette(QWidget *canvas, AnalysisPointer analysis, std::vector<PaletteEntry> entries,
    const QString &title, Trial trial)
    : Popover(canvas)
    , m_analysis(std::move(analysis))
    , m_trial(std::move(trial))
    , m_entries(std::move(entries))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_preview(new EditPreview(this))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(uiFont(metrics::kUiFont, QFont::DemiBold));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search, or type any image"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"entries"_s);
    m_list->setFixedSize(500, 260);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_preview);
    connect(m_search, &QLineEdit::textChanged, this, &StagePalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &StagePalette::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &StagePalette::preview);
    connect(m_list, &QListWidget::itemClicked, this, &StagePalette::accept);
    setFirstField(m_search);
    filter({});
}

void StagePalette::filter(const QString &text)
{
    m_list->clear();
    const QString typed = text.trimmed();
    for (const std::size_t i : found(m_entries, typed)) {
        const PaletteEntry &entry = m_entries[i];
        auto *item =
            new QListWidgetItem(icon(iconFor(entry)), entry.title + u"   "_s + entry.description, m_list);
        item->setData(kEntryRole, int(i));
    }
    const bool isEntry = std::ranges::contains(m_entries, typed, &PaletteEntry::title);
    if (!typed.isEmpty() && !isEntry && parseImageReference(typed)) {
        auto *item = new QListWidgetItem(icon(IconName::Image), tr("Image %1").arg(typed));
        item->setData(kEntryRole, kTypedImage);
        // Behind the entries, unless there are none: typing a few letters means to find something.
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    preview();
}

bool StagePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

std::optional<StageWish> StagePalette::currentWish() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const int entry = item->data(kEntryRole).toInt();
    return entry == kTypedImage ? imageWish(m_search->text().trimmed()) : m_entries[std::size_t(entry)].wish;
}

void StagePalette::preview()
{
    if (const std::optional<StageWish> wish = currentWish())
        m_preview->showResult(m_analysis->text(), m_trial(*m_analysis, *wish));
    else
        m_preview->setText(tr("Nothing on offer has this name, and no image can."));
    if (isVisible())
        keepInside();
}

void StagePalette::accept()
{
    const std::optional<StageWish> wish = currentWish();
    if (!wish || !m_trial(*m_analysis, *wish))
        return;
    dismiss();
    emit chosen(*wish);
}

} // namespace stagecraft
