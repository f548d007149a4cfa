// SPDX-License-Identifier: MIT
// A searchable list of what a stage can start from.
#pragma once

#include "core/edit/stageedits.h"
#include "core/model/analysis.h"
#include "ui/graph/forms/popover.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace stagecraft {

class EditPreview;

/// One line of the palette.
struct PaletteEntry {
    QString title;
    QString description;
    StageWish wish;
};

/// Whether a whole stage is made, templates included, or only a base is chosen.
enum class PalettePurpose : quint8 { NewStage, Base };

/// Everything on offer: an empty stage, templates, the file's own stages, common images, local images.
/// Stages that `stage` cannot be based on are left out (`stage` of -1: a new one).
std::vector<PaletteEntry> paletteEntries(
    const Analysis &analysis, const QStringList &localImages, PalettePurpose purpose, int stage = -1);

/// Typing filters; a text that is no entry is offered as an image of that name. What the current entry would
/// write is shown below the list; one that cannot be is not accepted.
class StagePalette final : public Popover {
    Q_OBJECT

public:
    /// The edit of the analysed file that an entry stands for.
    using Trial = std::function<EditResult(const Analysis &, const StageWish &wish)>;

    StagePalette(QWidget *canvas, AnalysisPointer analysis, std::vector<PaletteEntry> entries,
        const QString &title, Trial trial);

signals:
    void chosen(const stagecraft::StageWish &wish);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    /// The wish of the current entry, nothing where the list is empty.
    std::optional<StageWish> currentWish() const;
    void preview();
    void accept();

    AnalysisPointer m_analysis;
    Trial m_trial;
    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_search;
    QListWidget *m_list;
    EditPreview *m_preview;
};

} // namespace stagecraft
